package dev.stemma.sqlite.plan;

import dev.stemma.catalog.Constraint;
import dev.stemma.sqlite.table.TableFacts;
import dev.stemma.sqlite.table.TableFacts.ColumnFacts;
import dev.stemma.sqlite.text.SqliteNames;
import dev.stemma.sqlite.text.SqliteText;
import java.util.HashSet;
import java.util.Set;

/// Who speaks of a column. Names are looked for as words, so a table that is called like the column counts too: to take
/// a longer way for nothing harms nobody.
final class Mentions {
    private Mentions() {}

    /// Whether the constraint is about this column and no other.
    static boolean isOfColumn(Constraint constraint, ColumnFacts column) {
        return switch (constraint.type()) {
            case FOREIGN_KEY -> isOwnColumn(constraint, column);
            case CHECK -> mentions(constraint.definition(), column.name());
            case PRIMARY_KEY, UNIQUE, EXCLUSION -> false;
        };
    }

    private static boolean isOwnColumn(Constraint key, ColumnFacts column) {
        SqliteText text = new SqliteText(key.definition());
        boolean single = text.is(4, ")");
        return single && SqliteNames.fold(text.name(3)).equals(SqliteNames.fold(column.name()));
    }

    /// Whether a check is about no other column of the table than this one.
    static boolean isAlone(Constraint constraint, ColumnFacts column, TableFacts table) {
        if (constraint.type() != Constraint.Type.CHECK) {
            return true;
        }
        Set<String> others = new HashSet<>(table.columns().keySet());
        others.remove(SqliteNames.fold(column.name()));
        others.retainAll(SqliteText.mentioned(constraint.definition()));
        return others.isEmpty();
    }

    static boolean mentions(String sql, String name) {
        return SqliteText.mentioned(sql).contains(SqliteNames.fold(name));
    }
}
