package dev.stemma.revision.files;

import dev.stemma.problem.Problem;
import dev.stemma.sql.Utf8;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads files; what goes wrong becomes a problem that names the file.
final class TextFiles {
    private TextFiles() {}

    /// The text without a byte order mark, or nothing, and the problem with it.
    static @Nullable String read(Path path, Consumer<Problem> problems) {
        try {
            byte[] bytes = bytes(path);
            Optional<String> text = Utf8.text(bytes);
            if (text.isEmpty()) {
                problems.accept(new FileProblem.NotUtf8(FileNames.shown(path), Utf8.complaint(bytes)));
            }
            return text.orElse(null);
        } catch (IOException refused) {
            problems.accept(new FileProblem.UnreadableFile(FileNames.shown(path), reason(refused)));
            return null;
        }
    }

    /// All that the file holds now. A plain stream costs half of what a channel does, which thousands of files make
    /// felt; but only the channel says why a file cannot be read in a form that can be told apart.
    private static byte[] bytes(Path path) throws IOException {
        try (FileInputStream stream = new FileInputStream(path.toString())) {
            return stream.readAllBytes();
        } catch (FileNotFoundException unopened) {
            return Files.readAllBytes(path);
        }
    }

    static String reason(IOException exception) {
        return switch (exception) {
            case AccessDeniedException denied -> "permission denied";
            case FileSystemLoopException loop -> "a link in it leads back to a folder above: " + loop.getFile();
            case NoSuchFileException missing -> "no such file or folder";
            default -> {
                String message = exception.getMessage();
                yield message == null ? exception.getClass().getSimpleName() : message;
            }
        };
    }
}
