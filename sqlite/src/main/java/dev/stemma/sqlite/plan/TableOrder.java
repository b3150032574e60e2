package dev.stemma.sqlite.plan;

import dev.stemma.catalog.Constraint;
import dev.stemma.sqlite.table.TableFacts;
import dev.stemma.sqlite.text.SqliteNames;
import dev.stemma.sqlite.text.SqliteText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts tables into the order in which a reader expects them: what others refer to comes first. SQLite itself asks for
/// none.
final class TableOrder {
    private final Map<String, TableFacts> tables = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<TableFacts> sorted = new ArrayList<>();

    private TableOrder(List<TableFacts> tables) {
        tables.forEach(table -> this.tables.put(SqliteNames.fold(table.name()), table));
    }

    static List<TableFacts> of(List<TableFacts> tables) {
        TableOrder order = new TableOrder(tables);
        tables.forEach(order::visit);
        return order.sorted;
    }

    private void visit(TableFacts table) {
        if (seen.add(SqliteNames.fold(table.name()))) {
            referenced(table).stream()
                    .map(tables::get)
                    .filter(other -> other != null)
                    .forEach(this::visit);
            sorted.add(table);
        }
    }

    /// The folded names of the tables that the foreign keys of this one refer to.
    static List<String> referenced(TableFacts table) {
        List<String> names = new ArrayList<>();
        for (Constraint constraint : table.constraints()) {
            if (constraint.type() == Constraint.Type.FOREIGN_KEY) {
                SqliteText text = new SqliteText(constraint.definition());
                names.add(SqliteNames.fold(text.name(text.behindParentheses(2) + 1)));
            }
        }
        return names;
    }
}
