package dev.stemma.operations.render;

import dev.stemma.operations.model.Column;
import dev.stemma.operations.model.ColumnChange;
import dev.stemma.operations.model.Facet;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.sql.Identifiers;
import java.util.List;
import java.util.stream.Stream;

/// Columns, new and changed, for PostgreSQL.
final class ColumnText {
    private ColumnText() {}

    /// The column without its constraints, which have names and stand apart.
    static String definition(Column column) {
        StringBuilder text = new StringBuilder(Identifiers.quote(column.name()));
        text.append(' ').append(column.definition().type().sql());
        column.definition().facets().forEach(facet -> text.append(facet(facet)));
        return text.toString();
    }

    private static String facet(Facet facet) {
        return switch (facet) {
            case Facet.NotNull notNull -> " NOT NULL";
            case Facet.Default(String expression) -> " DEFAULT " + expression;
            case Facet.Identity(Facet.Identity.Kind kind) -> " GENERATED " + kind.sql() + " AS IDENTITY";
            case Facet.Generated(String expression, Facet.Generated.Kind kind) ->
                " GENERATED ALWAYS AS (" + expression + ") " + kind.name();
            case Facet.Collate(QualifiedName collation) -> " COLLATE " + collation.sql();
            case Facet.Comment comment -> "";
            case Facet.PrimaryKey key -> "";
            case Facet.Unique unique -> "";
            case Facet.Check check -> "";
            case Facet.References references -> "";
        };
    }

    /// The actions of ALTER TABLE that make the changes. An old default cannot always follow the type, so it goes
    /// first.
    static List<String> changes(String column, List<ColumnChange> changes) {
        String alter = "ALTER COLUMN " + Identifiers.quote(column) + " ";
        boolean setsType = changes.stream().anyMatch(ColumnChange.SetType.class::isInstance);
        boolean setsDefault = changes.stream()
                .anyMatch(change ->
                        change instanceof ColumnChange.SetDefault byDefault && byDefault.expression() != null);
        Stream<String> first = setsType && setsDefault ? Stream.of(alter + "DROP DEFAULT") : Stream.of();
        return Stream.concat(first, changes.stream().map(change -> alter + change(change)))
                .toList();
    }

    static String change(ColumnChange change) {
        return switch (change) {
            case ColumnChange.SetType type -> type(type);
            case ColumnChange.SetNotNull notNull -> "SET NOT NULL";
            case ColumnChange.DropNotNull notNull -> "DROP NOT NULL";
            case ColumnChange.SetDefault byDefault ->
                byDefault.expression() == null ? "DROP DEFAULT" : "SET DEFAULT " + byDefault.expression();
            case ColumnChange.AddIdentity(Facet.Identity.Kind kind) -> "ADD GENERATED " + kind.sql() + " AS IDENTITY";
            case ColumnChange.SetIdentity(Facet.Identity.Kind kind) -> "SET GENERATED " + kind.sql();
            case ColumnChange.DropIdentity identity -> "DROP IDENTITY";
            case ColumnChange.SetExpression(String expression) -> "SET EXPRESSION AS (" + expression + ")";
            case ColumnChange.DropExpression expression -> "DROP EXPRESSION";
            case ColumnChange.SetStatistics(int target) -> "SET STATISTICS " + target;
            case ColumnChange.SetStorage(String storage) -> "SET STORAGE " + storage;
            case ColumnChange.SetCompression(String method) -> "SET COMPRESSION " + method;
        };
    }

    private static String type(ColumnChange.SetType change) {
        QualifiedName collation = change.collation();
        return "TYPE " + change.type().sql()
                + (collation == null ? "" : " COLLATE " + collation.sql())
                + Sql.optional("USING ", change.using());
    }
}
