package dev.stemma.sqlite.plan;

import dev.stemma.plan.LikelyRename;
import dev.stemma.sqlite.table.TableFacts;
import dev.stemma.sqlite.table.TableFacts.ColumnFacts;
import java.util.ArrayList;
import java.util.List;

/// What is lost, in words; and what it may be called now, where that can be guessed. Never acted upon: only the user
/// knows.
final class Losses {
    private static final int FEWEST_COLUMNS = 2;

    private Losses() {}

    static String ofColumn(ColumnFacts column, TableChange change) {
        List<String> likely = new ArrayList<>();
        for (ColumnFacts added : change.added()) {
            if (added.column().type().equalsIgnoreCase(column.column().type())) {
                likely.add(change.to().name() + "." + added.name());
            }
        }
        String path = change.from().name() + "." + column.name();
        return "the values of " + path + " are gone" + (column.isGenerated() ? " until they are worked out again" : "")
                + advice(likely);
    }

    static String ofTable(TableFacts table, Scene scene) {
        List<String> likely = new ArrayList<>();
        for (TableFacts created : scene.createdTables()) {
            boolean alike = table.columns().size() >= FEWEST_COLUMNS
                    && created.columns().keySet().equals(table.columns().keySet());
            if (alike) {
                likely.add(created.name());
            }
        }
        return "all rows of " + table.name() + " are gone" + advice(likely);
    }

    private static String advice(List<String> likely) {
        return likely.size() == 1 ? LikelyRename.advice(likely.getFirst()) : "";
    }
}
