package dev.stemma.sqlite.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Index;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import dev.stemma.catalog.Trigger;
import dev.stemma.catalog.View;
import dev.stemma.diff.Change;
import dev.stemma.sqlite.table.TableFacts;
import dev.stemma.sqlite.text.SqliteNames;
import dev.stemma.sqlite.text.SqliteText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Both catalogs and what tells them apart, asked for by folded ids.
final class Scene {
    private final Map<ObjectId, SchemaObject> from;
    private final Map<ObjectId, SchemaObject> to;
    private final Map<ObjectId, TableFacts> fromTables;
    private final Map<ObjectId, TableFacts> toTables;
    private final Map<ObjectId, Change> changes = new LinkedHashMap<>();
    private final Map<ObjectId, TableChange> altered = new TreeMap<>();

    Scene(Catalog from, Catalog to) {
        this.from = byFoldedId(from);
        this.to = byFoldedId(to);
        this.fromTables = tables(from);
        this.toTables = tables(to);
        Folded.differences(from, to).forEach(change -> changes.put(Folded.id(change.id()), change));
        for (Map.Entry<ObjectId, TableFacts> entry : toTables.entrySet()) {
            TableFacts before = fromTables.get(entry.getKey());
            List<Change> parts = changesWithin(entry.getKey());
            if (before != null && !parts.isEmpty()) {
                altered.put(entry.getKey(), new TableChange(before, entry.getValue(), parts));
            }
        }
    }

    private static Map<ObjectId, SchemaObject> byFoldedId(Catalog catalog) {
        Map<ObjectId, SchemaObject> objects = new TreeMap<>();
        catalog.objects().values().forEach(object -> objects.put(Folded.id(object.id()), object));
        return objects;
    }

    private static Map<ObjectId, TableFacts> tables(Catalog catalog) {
        Map<ObjectId, TableFacts> tables = new HashMap<>();
        for (SchemaObject object : catalog.objects().values()) {
            if (object instanceof Table table) {
                tables.put(Folded.id(table.id()), TableFacts.of(catalog, table));
            }
        }
        return new TreeMap<>(tables);
    }

    /// Of the table itself, its columns and constraints; not of its indexes and triggers.
    private List<Change> changesWithin(ObjectId table) {
        return changes.values().stream()
                .filter(change -> Folded.id(change.id()).root().equals(table) && !standsByItself(change))
                .toList();
    }

    private static boolean standsByItself(Change change) {
        return switch (change) {
            case Change.Create create -> create.object() instanceof Index || create.object() instanceof Trigger;
            case Change.Drop drop -> drop.object() instanceof Index || drop.object() instanceof Trigger;
            case Change.Alter alter -> alter.to() instanceof Index || alter.to() instanceof Trigger;
        };
    }

    boolean isNothing() {
        return changes.isEmpty();
    }

    List<TableChange> altered() {
        return new ArrayList<>(altered.values());
    }

    @Nullable
    Change change(ObjectId id) {
        return changes.get(Folded.id(id));
    }

    List<TableFacts> createdTables() {
        return toTables.entrySet().stream()
                .filter(entry -> !fromTables.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    List<TableFacts> droppedTables() {
        return fromTables.entrySet().stream()
                .filter(entry -> !toTables.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    List<TableFacts> toTables() {
        return new ArrayList<>(toTables.values());
    }

    /// Objects of a kind as they are now.
    <T extends SchemaObject> List<T> from(Class<T> kind) {
        return from.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// Objects of a kind as they are wanted.
    <T extends SchemaObject> List<T> to(Class<T> kind) {
        return to.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    boolean isTableFrom(ObjectId id) {
        return fromTables.containsKey(Folded.id(id));
    }

    /// The texts of the views and triggers that stay as they are and mention the table.
    List<String> remainingTexts(ObjectId table) {
        String name = Folded.id(table).name();
        List<String> texts = new ArrayList<>();
        for (View view : from(View.class)) {
            if (change(view.id()) == null) {
                texts.add(view.query());
            }
        }
        for (Trigger trigger : from(Trigger.class)) {
            if (change(trigger.id()) == null) {
                texts.add(trigger.definition());
            }
        }
        return texts.stream()
                .filter(text -> SqliteText.mentioned(text).contains(name))
                .toList();
    }

    /// Indexes of the table that are there before and after, as they are.
    List<Index> remainingIndexes(ObjectId table) {
        return from(Index.class).stream()
                .filter(index -> Folded.id(index.id().requiredParent()).equals(Folded.id(table)))
                .filter(index -> change(index.id()) == null)
                .toList();
    }

    /// Whether any view, or any trigger of another table, stands while the table is made anew.
    boolean hasOnlookers() {
        return from(View.class).stream().anyMatch(view -> change(view.id()) == null)
                || from(Trigger.class).stream().anyMatch(trigger -> change(trigger.id()) == null);
    }

    /// A name for a table that is only there for a moment.
    String freeName(String table) {
        Set<String> taken = Stream.concat(from.keySet().stream(), to.keySet().stream())
                .map(ObjectId::name)
                .collect(Collectors.toSet());
        String name = "new_" + table;
        for (int number = 2; taken.contains(SqliteNames.fold(name)); number++) {
            name = "new_" + table + "_" + number;
        }
        return name;
    }
}
