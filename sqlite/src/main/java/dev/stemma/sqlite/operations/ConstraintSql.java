package dev.stemma.sqlite.operations;

import dev.stemma.operations.model.Action;
import dev.stemma.operations.model.Constraint;
import dev.stemma.operations.model.Constraint.Inheritance;
import dev.stemma.operations.model.Constraint.Match;
import dev.stemma.operations.model.Constraint.Nulls;
import dev.stemma.operations.model.Timing;
import dev.stemma.operations.model.Validity;
import dev.stemma.sqlite.text.SqliteNames;
import java.util.List;

/// Constraints as SQLite writes them behind the columns of a table.
final class ConstraintSql {
    private ConstraintSql() {}

    static String of(Constraint constraint) {
        String what = "the constraint '" + constraint.name() + "'";
        return "CONSTRAINT " + SqliteNames.quote(constraint.name()) + " "
                + switch (constraint) {
                    case Constraint.PrimaryKey key -> {
                        refusePlain(key.include(), key.usingIndex() != null, key.timing(), what);
                        yield "PRIMARY KEY " + Sql.columns(key.columns());
                    }
                    case Constraint.Unique unique -> {
                        refusePlain(unique.include(), unique.usingIndex() != null, unique.timing(), what);
                        Refused.when(
                                unique.nulls() == Nulls.NOT_DISTINCT,
                                what + " with NULLS NOT DISTINCT",
                                "leave it out");
                        yield "UNIQUE " + Sql.columns(unique.columns());
                    }
                    case Constraint.Check check -> {
                        Refused.when(check.validity() == Validity.NOT_VALID, what + " NOT VALID", "leave that out");
                        Refused.when(
                                check.inheritance() == Inheritance.NO_INHERIT, what + " NO INHERIT", "leave that out");
                        yield "CHECK (" + check.condition() + ")";
                    }
                    case Constraint.ForeignKey key -> foreignKey(key, what);
                    case Constraint.Exclude exclude ->
                        throw Refused.of(
                                what + ", an exclusion", "write a trigger with op.execute that refuses such rows");
                };
    }

    private static void refusePlain(List<String> include, boolean usingIndex, Timing timing, String what) {
        Refused.when(!include.isEmpty(), what + " with INCLUDE", "make an index of all these columns beside it");
        Refused.when(usingIndex, what + " USING INDEX", "name its columns");
        Refused.when(timing != Timing.AT_ONCE, what + " that is checked later", "only foreign keys can be deferred");
    }

    /// The columns of the constraint, where it is of one alone and can stand behind it.
    static String inline(Constraint constraint) {
        String name = "CONSTRAINT " + SqliteNames.quote(constraint.name()) + " ";
        return switch (constraint) {
            case Constraint.ForeignKey key -> name + references(key);
            case Constraint.Check check -> of(check);
            case Constraint.PrimaryKey key -> name + "PRIMARY KEY";
            case Constraint.Unique unique -> name + "UNIQUE";
            case Constraint.Exclude exclude -> of(exclude);
        };
    }

    private static String foreignKey(Constraint.ForeignKey key, String what) {
        Refused.when(key.match() == Match.FULL, what + " MATCH FULL", "leave that out: SQLite does nothing about it");
        Refused.when(
                !key.cleared().isEmpty(),
                what + " that clears some of its columns only",
                "leave the columns out of onDelete: SQLite clears all of them");
        Refused.when(key.validity() == Validity.NOT_VALID, what + " NOT VALID", "leave that out");
        return "FOREIGN KEY " + Sql.columns(key.columns()) + " " + references(key);
    }

    private static String references(Constraint.ForeignKey key) {
        return "REFERENCES " + Sql.name(key.table())
                + (key.referenced().isEmpty() ? "" : " " + Sql.columns(key.referenced()))
                + action(" ON DELETE ", key.onDelete())
                + action(" ON UPDATE ", key.onUpdate())
                + key.timing().sql();
    }

    private static String action(String words, Action action) {
        return action == Action.NO_ACTION ? "" : words + action.sql();
    }
}
