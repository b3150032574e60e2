package dev.stemma.jpa.generate;

import dev.stemma.jpa.facts.ForeignKeyFacts;
import dev.stemma.jpa.facts.ModelSource;
import dev.stemma.jpa.facts.TableFacts;
import dev.stemma.jpa.facts.TableName;
import dev.stemma.jpa.facts.UniqueFacts;
import dev.stemma.jpa.generate.EntityShape.Role;
import dev.stemma.jpa.java.Words;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/// Decides what becomes of the foreign keys of a table.
final class References {
    private final ModelSource source;
    private final Map<TableName, List<String>> keys;
    private final ClassDirectory classes;
    private final TypeMapper types;
    private final SortedSet<Unmapped> unmapped;

    References(
            ModelSource source,
            Map<TableName, List<String>> keys,
            ClassDirectory classes,
            TypeMapper types,
            SortedSet<Unmapped> unmapped) {
        this.types = types;
        this.source = source;
        this.keys = keys;
        this.classes = classes;
        this.unmapped = unmapped;
    }

    /// The foreign keys that can be references, those of the fewest columns first: what they write, others only read.
    List<ForeignKeyFacts> of(TableFacts table) {
        List<String> order =
                table.columns().stream().map(column -> column.name()).toList();
        return table.foreignKeys().stream()
                .filter(key -> isReference(table, key))
                .sorted(Comparator.<ForeignKeyFacts>comparingInt(
                                key -> key.columns().size())
                        .thenComparingInt(key -> order.indexOf(key.columns().getFirst()))
                        .thenComparing(ForeignKeyFacts::name))
                .toList();
    }

    private boolean isReference(TableFacts table, ForeignKeyFacts key) {
        String object = "foreign key " + key.name() + " on " + table.name();
        if (!key.isPlain()) {
            unmapped.add(new Unmapped(object, "a key over a period of time has no annotation"));
            return false;
        }
        TableFacts target = source.tables().get(key.target());
        if (target == null || !keys.containsKey(key.target())) {
            unmapped.add(new Unmapped(object, "'" + key.target() + "' has no class, so its key is a plain field"));
            return false;
        }
        return true;
    }

    /// What the reference does to its columns, given those that other fields write already.
    Role role(TableFacts table, ForeignKeyFacts key, Set<String> written) {
        List<String> own = keys.getOrDefault(table.name(), List.of());
        if (own.containsAll(key.columns())) {
            return givesKey(table, key) ? Role.GIVES_KEY : Role.READS;
        }
        boolean isShared = table.foreignKeys().stream()
                .filter(other -> !other.equals(key) && isMixed(table, other))
                .anyMatch(other -> !Collections.disjoint(other.columns(), key.columns()));
        // Hibernate takes what is said first of a column that several references have, so a plain field must say it.
        return isShared || isMixed(table, key) || !Collections.disjoint(written, key.columns())
                ? Role.READS
                : Role.WRITES;
    }

    /// Hibernate writes all columns of a reference or none, so either all may be null or none may.
    private static boolean isMixed(TableFacts table, ForeignKeyFacts key) {
        long nullable = table.columns().stream()
                .filter(column -> column.isNullable() && key.columns().contains(column.name()))
                .count();
        return nullable > 0 && nullable < key.columns().size();
    }

    /// A key that is given must be of the very type of the row's own key, and of one that Hibernate makes unasked: what
    /// a key that is given says of its column, it does not hear.
    private boolean givesKey(TableFacts table, ForeignKeyFacts key) {
        TableFacts target = source.tables().get(key.target());
        if (target == null || key.columns().size() != 1 || !key.targetColumns().equals(keys.get(key.target()))) {
            return false;
        }
        var column = table.column(key.columns().getFirst());
        var targetColumn = target.column(key.targetColumns().getFirst());
        return column != null
                && targetColumn != null
                && column.type().equals(targetColumn.type())
                && types.map(column).isUsual();
    }

    /// Whether a row can be named only once.
    boolean isUnique(TableFacts table, ForeignKeyFacts key) {
        Set<String> columns = new HashSet<>(key.columns());
        return columns.equals(new HashSet<>(keys.getOrDefault(table.name(), List.of())))
                || table.uniqueKeys().stream()
                        .filter(UniqueFacts::isPlain)
                        .anyMatch(unique -> columns.equals(new HashSet<>(unique.columns())));
    }

    /// Whether the key names another unique key of the target than its primary key.
    boolean namesOtherKey(ForeignKeyFacts key) {
        return !key.targetColumns().equals(keys.get(key.target()));
    }

    /// `user` for `user_id`; the class of the target where the columns say nothing.
    String fieldName(ForeignKeyFacts key) {
        String column = key.columns().getLast();
        String target = key.targetColumns().getLast();
        String targetClass = Words.decapitalized(classes.get(key.target()).name());
        for (String suffix : List.of("_" + target, "_id", Words.capitalized(target), "Id")) {
            if (column.endsWith(suffix) && column.length() > suffix.length()) {
                return Words.fieldName(column.substring(0, column.length() - suffix.length()));
            }
        }
        boolean saysNothing = column.equals(target) || key.columns().size() > 1;
        return saysNothing ? Words.fieldName(targetClass) : Words.fieldName(column);
    }

    static Set<String> columns(Collection<ForeignKeyFacts> keys) {
        Set<String> columns = new HashSet<>();
        keys.forEach(key -> columns.addAll(key.columns()));
        return columns;
    }
}
