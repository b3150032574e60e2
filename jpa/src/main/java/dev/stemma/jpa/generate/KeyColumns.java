package dev.stemma.jpa.generate;

import dev.stemma.jpa.facts.ModelSource;
import dev.stemma.jpa.facts.TableFacts;
import dev.stemma.jpa.facts.TableName;
import dev.stemma.jpa.facts.UniqueFacts;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/// The tables and views that classes are made of, each with the columns that tell its rows apart.
final class KeyColumns {
    private KeyColumns() {}

    static SortedMap<TableName, List<String>> of(
            ModelSource source, ModelSettings settings, SortedSet<Unmapped> unmapped) {
        SortedMap<TableName, List<String>> keys = new TreeMap<>();
        source.tables().forEach((name, table) -> {
            // The rows of a partition are those of the partitioned table, which has a class.
            if (table.form() != TableFacts.Form.PARTITION && settings.tables().accepts(name)) {
                List<String> key = of(table, settings.keys());
                if (key.isEmpty()) {
                    unmapped.add(withoutKey(table));
                } else {
                    keys.put(name, key);
                }
            }
        });
        return keys;
    }

    private static List<String> of(TableFacts table, Map<String, List<String>> chosen) {
        List<String> named = chosen.getOrDefault(table.name().toString(), List.of());
        if (!named.isEmpty() && named.stream().allMatch(column -> table.column(column) != null)) {
            return named;
        }
        UniqueFacts key = table.primaryKey();
        if (key != null) {
            return key.columns();
        }
        return table.isView() && table.column("id") != null ? List.of("id") : List.of();
    }

    private static Unmapped withoutKey(TableFacts table) {
        String advice = "name the columns that tell its rows apart in stemma.toml, under [models.keys]: \""
                + table.name() + "\" = [\"...\"]; or leave it out with 'exclude'";
        return table.isView()
                ? new Unmapped("view " + table.name(), "it has no column 'id'; " + advice)
                : new Unmapped("table " + table.name(), "it has no primary key; add one, or " + advice);
    }
}
