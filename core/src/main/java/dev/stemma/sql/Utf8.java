package dev.stemma.sql;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Bytes of a file that should be text in UTF-8.
public final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /// The text without a byte order mark; nothing where the bytes are something else.
    public static Optional<String> text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean isText = text.indexOf('\0') < 0 && (text.indexOf(REPLACEMENT) < 0 || wellFormed(bytes) == bytes.length);
        if (!isText) {
            return Optional.empty();
        }
        return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    /// Why the bytes are no text, and in which line.
    public static String complaint(byte[] bytes) {
        if (bytes.length > 1
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            return "it is written in UTF-16";
        }
        int end = wellFormed(bytes);
        int line = 1;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == 0) {
                return "line " + line + " holds a character with the number zero";
            }
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return "line " + line + " is not written in UTF-8";
    }

    /// How many bytes there are before the first that does not fit: a replacement character may stand in a text by
    /// right.
    private static int wellFormed(byte[] bytes) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        boolean isMalformed = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(input, CharBuffer.allocate(bytes.length), true)
                .isError();
        return isMalformed ? input.position() : bytes.length;
    }
}
