package dev.stemma.sqlite.operations;

import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.Values;
import dev.stemma.sqlite.text.SqliteNames;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Pieces of SQL that many statements have.
final class Sql {
    private Sql() {}

    /// `(a, b)`
    static String columns(Collection<String> names) {
        return names.stream().map(SqliteNames::quote).collect(Collectors.joining(", ", "(", ")"));
    }

    /// SQLite has one schema that lasts.
    static String name(QualifiedName name) {
        String schema = name.schema();
        Refused.when(
                schema != null && !schema.equals("main"),
                "the schema '" + schema + "' of '" + name + "'",
                "leave it out: SQLite has no schemas");
        return SqliteNames.quote(name.name());
    }

    /// Truth is a number, bytes are written in their own way, and a backslash is a letter like any other.
    static Optional<String> literal(@Nullable Object value) {
        return switch (value) {
            case Boolean truth -> Optional.of(truth ? "1" : "0");
            case byte[] bytes -> Optional.of("x'" + HexFormat.of().formatHex(bytes) + "'");
            case Double number when number.isNaN() || number.isInfinite() -> Optional.empty();
            case Float number when number.isNaN() || number.isInfinite() -> Optional.empty();
            case Collection<?> elements -> Optional.empty();
            case null -> Optional.of("NULL");
            default ->
                value.getClass().isArray()
                        ? Optional.empty()
                        : Values.find(value).map(Sql::withoutEscapes);
        };
    }

    private static String withoutEscapes(String literal) {
        return literal.startsWith("E'") ? literal.substring(1).replace("\\\\", "\\") : literal;
    }
}
