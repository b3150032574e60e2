package dev.stemma.revision.files;

import dev.stemma.revision.files.JavaLexer.Kind;
import dev.stemma.revision.files.JavaLexer.Token;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells whether two Java sources do the same: comments and blank space make no difference, and neither does the
/// annotation, as the header of a SQL revision makes none. A revision may be moved, or get other words.
public final class JavaChecksum {
    /// Names this way of counting: a checksum made in another way is never compared with one of these.
    private static final String PREFIX = "java2:";

    private JavaChecksum() {}

    public static String of(String source) {
        StringBuilder tokens = new StringBuilder(source.length());
        JavaAnnotation header = JavaAnnotation.of("", source, problem -> {});
        JavaLexer lexer = new JavaLexer(source);
        for (Token token = lexer.next(); token.kind() != Kind.END; token = lexer.next()) {
            if (header != null && header.covers(token.start())) {
                continue;
            }
            // In a text block, a line end is the same line end whatever system wrote the file.
            tokens.append(source.substring(token.start(), token.end()).replace("\r\n", "\n"))
                    .append('\0');
        }
        return of(tokens.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// Of a class whose source is not at hand.
    public static String of(byte[] bytes) {
        try {
            return PREFIX
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
