package dev.stemma.operations.model;

import dev.stemma.sql.Identifiers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A name, and the schema where one is named.
public record QualifiedName(@Nullable String schema, String name) {
    public QualifiedName {
        if (name.isEmpty() || schema != null && schema.isEmpty()) {
            throw new IllegalArgumentException("an empty name");
        }
    }

    /// Reads `users` and `app.users`. Names are taken as they stand, capital letters too; one with a dot in it is
    /// put in double quotes.
    public static QualifiedName of(String text) {
        List<String> parts = parts(text);
        return switch (parts.size()) {
            case 1 -> new QualifiedName(null, parts.getFirst());
            case 2 -> new QualifiedName(parts.getFirst(), parts.getLast());
            default -> throw new IllegalArgumentException("'" + text + "' is neither a name nor a schema and a name");
        };
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                part.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == '.' && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /// Another name in the same schema.
    public QualifiedName beside(String other) {
        return new QualifiedName(schema, other);
    }

    /// The same name in another schema.
    public QualifiedName in(String otherSchema) {
        return new QualifiedName(otherSchema, name);
    }

    /// As it stands in SQL.
    public String sql() {
        return schema == null ? Identifiers.quote(name) : Identifiers.qualified(schema, name);
    }

    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
