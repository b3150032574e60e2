package dev.stemma.cli;

import dev.stemma.testkit.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Each project in `examples` that has a guide: the guide's commands are given in a copy of the project, in their
/// order.
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final String GUIDE = "guide.txt";

    @TestFactory
    Stream<DynamicTest> guides(@TempDir Path folder) throws IOException {
        try (Stream<Path> projects = Files.list(EXAMPLES)) {
            List<Path> guided = projects.filter(project -> Files.exists(project.resolve(GUIDE)))
                    .sorted()
                    .toList();
            return guided.stream()
                    .map(project -> DynamicTest.dynamicTest(project.toString(), () -> follow(project, folder)));
        }
    }

    private static void follow(Path project, Path folder) throws Exception {
        Path copy = folder.toRealPath().resolve(EXAMPLES.relativize(project));
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(project.relativize(file)));
            }
        }
        TranscriptTest.hold(Transcript.read(project.resolve(GUIDE)), copy);
    }
}
