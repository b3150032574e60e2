package dev.stemma.sqlite.read;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.ColumnDefault;
import dev.stemma.catalog.Generated;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import dev.stemma.sqlite.read.SchemaRows.PragmaColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Holds the facts that were taken from a CREATE TABLE against what SQLite itself has understood of it. Where the two
/// disagree, the table is left alone: a guess could cost data.
final class Witness {
    private Witness() {}

    /// Where the facts and the pragma disagree.
    static final class Disagrees extends Exception {
        private static final long serialVersionUID = 1L;

        Disagrees(String words) {
            super(words);
        }

        String words() {
            return String.valueOf(getMessage());
        }
    }

    static void check(List<SchemaObject> facts, List<PragmaColumn> pragma) throws Disagrees {
        if (!(facts.getFirst() instanceof Table table) || table.accessMethod() != null) {
            return;
        }
        List<String> names = pragma.stream().map(PragmaColumn::name).toList();
        if (!names.equals(table.columnOrder())) {
            throw new Disagrees("SQLite sees the columns " + names + ", and its text says " + table.columnOrder());
        }
        Set<ObjectId> notNull = new HashSet<>();
        Set<ObjectId> byDefault = new HashSet<>();
        for (SchemaObject fact : facts) {
            if (fact instanceof NotNull mark) {
                notNull.add(mark.id().requiredParent());
            } else if (fact instanceof ColumnDefault expression) {
                byDefault.add(expression.id().requiredParent());
            }
        }
        for (SchemaObject fact : facts) {
            if (fact instanceof Column column) {
                PragmaColumn seen = pragma.get(names.indexOf(column.id().name()));
                check(column, seen, notNull.contains(column.id()), byDefault.contains(column.id()));
            }
        }
    }

    private static void check(Column column, PragmaColumn seen, boolean notNull, boolean byDefault) throws Disagrees {
        boolean same = sameType(column.type(), seen.type())
                && byDefault == seen.hasDefault()
                && (notNull == seen.notNull() || seen.key() > 0)
                && hidden(column.generated()) == seen.hidden();
        if (!same) {
            throw new Disagrees("SQLite reads its column '" + column.id().name() + "' otherwise: " + seen);
        }
    }

    private static boolean sameType(String own, String seen) {
        return own.replaceAll("[\\s\"`\\[\\]]", "").equalsIgnoreCase(seen.replaceAll("[\\s\"`\\[\\]]", ""));
    }

    private static int hidden(@Nullable Generated generated) {
        return generated == null ? 0 : generated.stored() ? 3 : 2;
    }
}
