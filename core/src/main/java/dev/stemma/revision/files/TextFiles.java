package dev.stemma.revision.files;

import dev.stemma.problem.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads files as UTF-8, and says which line is not.
final class TextFiles {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private TextFiles() {}

    /// The text without a byte order mark, or nothing, and the problem with it.
    static @Nullable String read(Path path, Consumer<Problem> problems) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            String text = new String(bytes, StandardCharsets.UTF_8);
            int line = text.indexOf(REPLACEMENT) < 0 ? 0 : lineThatIsNotUtf8(bytes);
            if (line > 0) {
                problems.accept(new FileProblem.NotUtf8(FileNames.shown(path), line));
                return null;
            }
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (IOException refused) {
            problems.accept(new FileProblem.UnreadableFile(FileNames.shown(path), reason(refused)));
            return null;
        }
    }

    static String reason(IOException exception) {
        return switch (exception) {
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException missing -> "no such file or folder";
            default -> {
                String message = exception.getMessage();
                yield message == null ? exception.getClass().getSimpleName() : message;
            }
        };
    }

    /// Zero when all is well: a replacement character may stand in a text by right.
    private static int lineThatIsNotUtf8(byte[] bytes) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        boolean isMalformed = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(input, CharBuffer.allocate(bytes.length), true)
                .isError();
        int line = 1;
        for (int i = 0; i < input.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return isMalformed ? line : 0;
    }
}
