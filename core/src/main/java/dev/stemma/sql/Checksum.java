package dev.stemma.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells whether two scripts say the same. Comments, blank space, line ends, a byte order mark and the case of
/// unquoted words make no difference; every other change does, one in the data of a COPY too.
public final class Checksum {
    /// Names this way of counting: a checksum made in another way is never compared with one of these.
    private static final String PREFIX = "v1:";

    /// Stands behind each token. It is no part of any UTF-8 text.
    private static final byte SEPARATOR = (byte) 0xFF;

    private final String text;
    private final MessageDigest digest = sha256();

    /// Tokens are short: handed over one by one, they would cost more than all the rest.
    private final byte[] buffer = new byte[4096];

    private int buffered;

    private Checksum(String text) {
        this.text = text;
    }

    public static String of(String sql) {
        return new Checksum(sql).ofParts(Script.parse("", sql));
    }

    private String ofParts(Script script) {
        int end = 0;
        for (ScriptPart part : script.parts()) {
            addTokens(end, part.start());
            switch (part) {
                case SqlStatement statement -> addTokens(statement.start(), statement.end());
                case MetaCommand command -> add(command.start(), command.end(), false);
                case CopyBlock copy -> {
                    addTokens(copy.start(), copy.dataStart());
                    add(copy.dataStart(), copy.dataStart() + copy.data().length(), false);
                }
            }
            end = part.end();
        }
        addTokens(end, text.length());
        digest.update(buffer, 0, buffered);
        return PREFIX + HexFormat.of().formatHex(digest.digest());
    }

    private void addTokens(int from, int to) {
        Lexer lexer = new Lexer(text, from, to);
        for (Token token = lexer.nextSignificant(); token.isSignificant(); token = lexer.nextSignificant()) {
            add(token.start(), token.end(), token.kind() == Token.Kind.WORD);
        }
    }

    /// A line end within a token is the same line end whatever system wrote the file.
    private void add(int from, int to, boolean isWord) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                int end = endOfNonAscii(i, to);
                for (byte b : text.substring(i, end).getBytes(StandardCharsets.UTF_8)) {
                    put(b);
                }
                i = end - 1;
            } else if (c != '\r' || i + 1 == to || text.charAt(i + 1) != '\n') {
                put((byte) (isWord ? Characters.lowerCase(c) : c));
            }
        }
        put(SEPARATOR);
    }

    private int endOfNonAscii(int from, int limit) {
        int end = from;
        while (end < limit && text.charAt(end) >= 0x80) {
            end++;
        }
        return end;
    }

    private void put(byte b) {
        if (buffered == buffer.length) {
            digest.update(buffer);
            buffered = 0;
        }
        buffer[buffered++] = b;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
