package dev.stemma.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The folder `cases` of the sources, from whatever module a test is run in.
public final class Cases {
    private Cases() {}

    /// A folder below `cases`, such as `cli`.
    public static Path folder(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("cases").resolve(name))) {
                return at.resolve("cases").resolve(name);
            }
        }
        throw new AssertionError("there is no folder 'cases/" + name + "' here or above");
    }

    /// The cases of `cases/diff`, in order.
    public static List<Case> diff() {
        return allIn(folder("diff"));
    }

    /// The cases of `cases/sqlite`, in order.
    public static List<Case> sqlite() {
        return allIn(folder("sqlite"));
    }

    static List<Case> allIn(Path root) {
        try (Stream<Path> files = Files.find(root, 3, (path, facts) -> path.endsWith("from.sql"))) {
            return files.map(Path::getParent).sorted().map(Case::read).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
