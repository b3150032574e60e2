package dev.stemma.revision.files;

import dev.stemma.revision.files.JavaLexer.Kind;
import dev.stemma.revision.files.JavaLexer.Token;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells whether two Java sources say the same: comments and blank space make no difference.
public final class JavaChecksum {
    /// Names this way of counting: a checksum made in another way is never compared with one of these.
    private static final String PREFIX = "java1:";

    private JavaChecksum() {}

    public static String of(String source) {
        StringBuilder tokens = new StringBuilder(source.length());
        JavaLexer lexer = new JavaLexer(source);
        for (Token token = lexer.next(); token.kind() != Kind.END; token = lexer.next()) {
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
