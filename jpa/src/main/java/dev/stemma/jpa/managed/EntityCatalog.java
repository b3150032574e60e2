package dev.stemma.jpa.managed;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.EnumType;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the DDL of entities, and SQL files beside it, made in a scratch database.
///
/// @param before      what was there before it
/// @param after       what was there afterwards
/// @param declared    the objects that SQL files made or changed, not entities
/// @param enums       the labels of the enum types in the order of the classes
/// @param columnOrder the columns of tables in the order of the classes
public record EntityCatalog(
        Catalog before,
        Catalog after,
        Set<ObjectId> declared,
        Map<ObjectId, List<String>> enums,
        Map<ObjectId, List<String>> columnOrder) {
    public EntityCatalog {
        declared = Set.copyOf(declared);
        enums = Map.copyOf(enums);
        columnOrder = Map.copyOf(columnOrder);
    }

    /// What is there afterwards, each enum type with the labels of its class alone.
    public Catalog withLabels() {
        SortedMap<ObjectId, SchemaObject> objects = new TreeMap<>(after.objects());
        enums.forEach((id, labels) -> objects.computeIfPresent(id, (key, type) -> new EnumType(key, labels)));
        return after.withObjects(objects);
    }

    /// What was made, or made otherwise.
    SortedMap<ObjectId, SchemaObject> made() {
        return made(before, after);
    }

    /// What the second catalog has and the first has not, or has otherwise.
    public static SortedMap<ObjectId, SchemaObject> made(Catalog before, Catalog after) {
        SortedMap<ObjectId, SchemaObject> made = new TreeMap<>();
        after.objects().forEach((id, object) -> {
            if (!object.equals(before.find(id))) {
                made.put(id, object);
            }
        });
        return made;
    }
}
