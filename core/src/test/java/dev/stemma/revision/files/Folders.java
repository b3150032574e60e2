package dev.stemma.revision.files;

import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Folders of revisions for tests, and problems as a person would read them.
final class Folders {
    private Folders() {}

    /// Writes files given as name, text, name, text …
    static Path folder(Path root, String... namesAndTexts) throws IOException {
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            Path file = root.resolve(namesAndTexts[i]);
            Files.createDirectories(file.getParent());
            Files.writeString(file, namesAndTexts[i + 1]);
        }
        return root;
    }

    /// The revisions of a folder: id, parents after `<`, and which texts there are.
    static List<String> read(Path root) {
        return RevisionDirectory.read(List.of(root)).files().stream()
                .map(Folders::drawn)
                .toList();
    }

    private static String drawn(RevisionFile file) {
        String parents = String.join(
                ",", file.revision().parents().stream().map(Object::toString).toList());
        String texts = file.layout() + (file.downgrade() == null ? " up" : " up down");
        return file.revision().id() + (parents.isEmpty() ? "" : " < " + parents) + "  " + texts;
    }

    /// The problems met, a line each: code, place, words.
    static List<String> problems(Path root, Runnable action) {
        try {
            action.run();
            return List.of();
        } catch (StemmaException exception) {
            return exception.problems().stream()
                    .map(problem -> drawn(problem).replace(root.toString().replace('\\', '/') + "/", ""))
                    .toList();
        }
    }

    private static String drawn(Problem problem) {
        Optional<String> place = problem.excerpt().map(excerpt -> excerpt.location() + ": " + excerpt.remark());
        return problem.code() + " | " + place.orElse(problem.summary());
    }

    static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
