package dev.stemma.postgres.property;

import java.util.ArrayList;
import java.util.List;

/// One statement of a schema, in parts that can be left out one by one to make a failing pair smaller.
///
/// @param key   says which piece of the other schema is the same in another form
/// @param parts what stands in the brackets after the head, as the columns of a table; null where there are none
record Piece(String key, String head, List<String> parts, String tail) {
    Piece {
        parts = List.copyOf(parts);
    }

    static Piece of(String key, String sql) {
        return new Piece(key, sql, List.of(), "");
    }

    Piece withParts(List<String> fewer) {
        return new Piece(key, head, fewer, tail);
    }

    boolean isList() {
        return !tail.isEmpty();
    }

    String sql() {
        return isList() ? head + " (\n    " + String.join(",\n    ", parts) + "\n" + tail : head;
    }

    static String script(List<Piece> pieces) {
        List<String> lines = new ArrayList<>();
        pieces.forEach(piece -> lines.add(piece.sql() + ";\n"));
        return String.join("", lines);
    }
}
