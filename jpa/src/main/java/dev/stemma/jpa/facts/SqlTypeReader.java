package dev.stemma.jpa.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes apart what `format_type` prints.
final class SqlTypeReader {
    private SqlTypeReader() {}

    static SqlType read(String text) {
        boolean isArray = text.endsWith("[]");
        Cursor cursor = new Cursor(isArray ? text.substring(0, text.length() - 2) : text);
        List<String> words = new ArrayList<>();
        List<String> modifiers = new ArrayList<>();
        String schema = null;
        while (!cursor.atEnd()) {
            if (cursor.at("(")) {
                modifiers.addAll(commaSeparated(cursor.parenthesized()));
            } else if (cursor.accept(".")) {
                schema = String.join(" ", words);
                words.clear();
            } else {
                words.add(cursor.name());
            }
        }
        return new SqlType(text, schema, name(words, schema), modifiers, isArray);
    }

    /// The fields of an interval (`interval day to second`) limit its values, not its type.
    private static String name(List<String> words, @Nullable String schema) {
        return schema == null && words.getFirst().equals("interval") ? "interval" : String.join(" ", words);
    }

    private static List<String> commaSeparated(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(",")) {
            parts.add(part.strip());
        }
        return parts;
    }
}
