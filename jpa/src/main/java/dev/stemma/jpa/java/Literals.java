package dev.stemma.jpa.java;

import java.util.ArrayList;
import java.util.List;

/// Writes values and comments so that the compiler reads back what was meant.
public final class Literals {
    private Literals() {}

    /// A string constant.
    public static String string(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            literal.append(escaped(text.charAt(i)));
        }
        return literal.append('"').toString();
    }

    /// A text block; its lines keep their indentation against each other.
    static List<String> block(String text) {
        List<String> lines = new ArrayList<>(List.of("\"\"\""));
        text.replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\"").lines().forEach(lines::add);
        String last = lines.getLast();
        String safe = last.endsWith("\"") ? last.substring(0, last.length() - 1) + "\\\"" : last;
        lines.set(lines.size() - 1, safe + "\"\"\"");
        return lines;
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c);
        };
    }

    /// Text for a documentation comment: nothing in it is a tag, markup, an escape or the comment's end.
    public static String documentation(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("*/", "*&#47;")
                .replace("@", "&#64;")
                .replace("\\", "&#92;");
    }
}
