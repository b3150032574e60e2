package dev.stemma.operations.render;

import dev.stemma.operations.model.Action;
import dev.stemma.operations.model.Constraint;
import dev.stemma.operations.model.Constraint.Inheritance;
import dev.stemma.operations.model.Constraint.Match;
import dev.stemma.sql.Identifiers;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Constraints, as tables and columns have them.
final class ConstraintText {
    private ConstraintText() {}

    /// With the columns named, as it stands among the columns of a table or behind ADD.
    static String ofTable(Constraint constraint) {
        String body = switch (constraint) {
            case Constraint.PrimaryKey key ->
                "PRIMARY KEY " + keys(key.columns(), key.include(), key.usingIndex())
                        + key.timing().sql();
            case Constraint.Unique unique ->
                "UNIQUE" + unique.nulls().sql() + " "
                        + keys(unique.columns(), unique.include(), unique.usingIndex())
                        + unique.timing().sql();
            case Constraint.Check check -> check(check);
            case Constraint.ForeignKey key -> "FOREIGN KEY " + Sql.columns(key.columns()) + " " + references(key);
            case Constraint.Exclude exclude -> exclude(exclude);
        };
        return name(constraint) + body;
    }

    /// Of the column alone behind which it stands.
    static String ofColumn(Constraint constraint) {
        String body = switch (constraint) {
            case Constraint.PrimaryKey key -> "PRIMARY KEY" + key.timing().sql();
            case Constraint.Unique unique ->
                "UNIQUE" + unique.nulls().sql() + unique.timing().sql();
            case Constraint.Check check -> check(check);
            case Constraint.ForeignKey key -> references(key);
            case Constraint.Exclude exclude -> throw new IllegalArgumentException("not of a column: " + exclude.name());
        };
        return name(constraint) + body;
    }

    private static String name(Constraint constraint) {
        return "CONSTRAINT " + Identifiers.quote(constraint.name()) + " ";
    }

    private static String keys(List<String> columns, List<String> include, @Nullable String usingIndex) {
        return usingIndex == null
                ? Sql.columns(columns) + include(include)
                : "USING INDEX " + Identifiers.quote(usingIndex);
    }

    static String include(List<String> columns) {
        return columns.isEmpty() ? "" : " INCLUDE " + Sql.columns(columns);
    }

    private static String check(Constraint.Check check) {
        return "CHECK (" + check.condition() + ")"
                + (check.inheritance() == Inheritance.NO_INHERIT ? " NO INHERIT" : "")
                + check.validity().sql();
    }

    private static String references(Constraint.ForeignKey key) {
        return "REFERENCES " + key.table().sql()
                + (key.referenced().isEmpty() ? "" : " " + Sql.columns(key.referenced()))
                + (key.match() == Match.FULL ? " MATCH FULL" : "")
                + action(" ON DELETE ", key.onDelete())
                + (key.cleared().isEmpty() ? "" : " " + Sql.columns(key.cleared()))
                + action(" ON UPDATE ", key.onUpdate())
                + key.timing().sql()
                + key.validity().sql();
    }

    private static String action(String words, Action action) {
        return action == Action.NO_ACTION ? "" : words + action.sql();
    }

    private static String exclude(Constraint.Exclude exclude) {
        String elements = exclude.elements().stream()
                .map(element -> element.expression() + " WITH " + element.operator())
                .collect(Collectors.joining(", "));
        String where = exclude.where();
        return "EXCLUDE USING " + Identifiers.quote(exclude.method()) + " (" + elements + ")"
                + include(exclude.include())
                + (where == null ? "" : " WHERE (" + where + ")")
                + exclude.timing().sql();
    }
}
