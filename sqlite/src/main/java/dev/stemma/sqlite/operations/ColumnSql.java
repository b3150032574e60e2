package dev.stemma.sqlite.operations;

import dev.stemma.operations.model.Column;
import dev.stemma.operations.model.Facet;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.sqlite.text.SqliteNames;
import java.util.Optional;

/// Columns as SQLite writes them.
final class ColumnSql {
    private ColumnSql() {}

    /// The column without its constraints, which have names and stand apart.
    static String definition(Column column) {
        String type = isCounted(column) ? "INTEGER" : column.definition().type().sql();
        StringBuilder text = new StringBuilder(SqliteNames.quote(column.name()) + " " + type);
        column.definition().facets().forEach(facet -> text.append(facet(column, facet)));
        return text.toString();
    }

    /// SQLite numbers rows only in a column of the type INTEGER that is the primary key.
    static boolean isCounted(Column column) {
        Optional<Facet.Identity> identity = column.definition().facet(Facet.Identity.class);
        return identity.isPresent();
    }

    private static String facet(Column column, Facet facet) {
        return switch (facet) {
            case Facet.NotNull notNull -> " NOT NULL";
            case Facet.Default(String expression) -> " DEFAULT " + value(expression);
            case Facet.Identity identity -> "";
            case Facet.Generated(String expression, Facet.Generated.Kind kind) ->
                " GENERATED ALWAYS AS (" + expression + ") " + kind.name();
            case Facet.Collate(QualifiedName collation) -> " COLLATE " + Sql.name(collation);
            case Facet.Comment comment ->
                throw Refused.of(
                        "the comment of column '" + column.name() + "'", "leave it out: SQLite keeps no comments");
            case Facet.PrimaryKey key -> "";
            case Facet.Unique unique -> "";
            case Facet.Check check -> "";
            case Facet.References references -> "";
        };
    }

    /// All but single values need parentheses.
    static String value(String expression) {
        boolean isSingle = expression.matches(
                "(?is)'(?:[^']|'')*'|[+-]?[0-9.]+(?:e[+-]?[0-9]+)?|x'[0-9a-f]*'|null|true|false|current_(?:time|date|timestamp)|\\(.*\\)");
        return isSingle ? expression : "(" + expression + ")";
    }
}
