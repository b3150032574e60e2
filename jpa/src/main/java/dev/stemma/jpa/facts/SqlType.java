package dev.stemma.jpa.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The type of a column, taken apart.
///
/// @param text      as the server prints it: `timestamp(3) with time zone`, `shop.email`, `integer[]`
/// @param schema    of a type that is not the system's own; null for those that are
/// @param name      without schema, modifiers and brackets: `timestamp with time zone`, `email`, `integer`
/// @param modifiers what stands in parentheses: `3`; `10` and `2` for `numeric(10,2)`
/// @param isArray   whether it is an array of what the name says
public record SqlType(String text, @Nullable String schema, String name, List<String> modifiers, boolean isArray) {
    public SqlType {
        modifiers = List.copyOf(modifiers);
    }

    /// The type that the server prints so.
    public static SqlType parse(String text) {
        return SqlTypeReader.read(text);
    }

    /// The type of an array's elements.
    public SqlType element() {
        return isArray ? parse(text.substring(0, text.length() - 2)) : this;
    }

    /// The name of a type that a script has made.
    public @Nullable TableName userType() {
        return schema == null ? null : new TableName(schema, name);
    }

    /// The modifier at this place, as a number; null where there is none.
    public @Nullable Integer modifier(int index) {
        return index < modifiers.size() ? Integer.valueOf(modifiers.get(index)) : null;
    }
}
