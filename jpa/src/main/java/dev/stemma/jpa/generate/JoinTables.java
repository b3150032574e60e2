package dev.stemma.jpa.generate;

import dev.stemma.jpa.facts.ColumnFacts;
import dev.stemma.jpa.facts.ForeignKeyFacts;
import dev.stemma.jpa.facts.ModelSource;
import dev.stemma.jpa.facts.TableFacts;
import dev.stemma.jpa.facts.TableName;
import dev.stemma.jpa.facts.UniqueFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the tables that say nothing but which rows of two others belong together.
final class JoinTables {
    private JoinTables() {}

    /// The join tables among those with a key.
    static List<TableFacts> of(ModelSource source, Map<TableName, List<String>> keys) {
        List<TableFacts> found = new ArrayList<>();
        for (TableFacts table : source.tables().values()) {
            if (keys.containsKey(table.name()) && isPure(table, keys)) {
                found.add(table);
            }
        }
        return found;
    }

    private static boolean isPure(TableFacts table, Map<TableName, List<String>> keys) {
        UniqueFacts key = table.primaryKey();
        if (key == null || table.foreignKeys().size() != 2 || hasMore(table)) {
            return false;
        }
        Set<String> columns = new HashSet<>();
        int count = 0;
        for (ForeignKeyFacts each : table.foreignKeys()) {
            if (!each.isPlain() || !each.targetColumns().equals(keys.get(each.target()))) {
                return false;
            }
            columns.addAll(each.columns());
            count += each.columns().size();
        }
        return count == columns.size()
                && columns.equals(new HashSet<>(key.columns()))
                && table.columns().size() == count;
    }

    /// Whatever the annotation of a join table could not say.
    private static boolean hasMore(TableFacts table) {
        return table.comment() != null
                || !table.uniqueKeys().isEmpty()
                || !table.checks().isEmpty()
                || !table.indexes().isEmpty()
                || table.columns().stream().anyMatch(JoinTables::hasMore);
    }

    private static boolean hasMore(ColumnFacts column) {
        return column.comment() != null || column.defaultExpression() != null || column.identity() != null;
    }
}
