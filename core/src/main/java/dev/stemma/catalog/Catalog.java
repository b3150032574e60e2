package dev.stemma.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Everything Stemma models of one database at one moment. A value.
///
/// @param objects      every object by its id
/// @param dependencies what each object needs, as the server itself records it; parents are not repeated here
/// @param unmanaged    what was met and cannot be compared, by name
/// @param defaultOwners roles whose ownership is not worth a word: who connected, and the owner of the database
public record Catalog(
        SortedMap<ObjectId, SchemaObject> objects,
        Map<ObjectId, Set<ObjectId>> dependencies,
        List<Unmanaged> unmanaged,
        Set<String> defaultOwners) {
    public static final Catalog EMPTY = new Catalog(new TreeMap<>(), Map.of(), List.of(), Set.of());

    public Catalog {
        objects = SortedObjects.copyOf(objects);
        dependencies = Collections.unmodifiableMap(dependencies);
        unmanaged = List.copyOf(unmanaged);
        defaultOwners = Set.copyOf(defaultOwners);
    }

    /// Of objects in any order.
    public static Catalog of(
            Map<ObjectId, SchemaObject> objects,
            Map<ObjectId, Set<ObjectId>> dependencies,
            List<Unmanaged> unmanaged,
            Set<String> defaultOwners) {
        return new Catalog(SortedObjects.copyOf(objects), dependencies, unmanaged, defaultOwners);
    }

    public @Nullable SchemaObject find(ObjectId id) {
        return objects.get(id);
    }

    public boolean contains(ObjectId id) {
        return objects.containsKey(id);
    }

    /// All objects of one class, in the order of their ids.
    public <T extends SchemaObject> List<T> all(Class<T> type) {
        return SortedObjects.copyOf(objects).all(type);
    }

    /// What the object needs, without its parent.
    public Set<ObjectId> needs(ObjectId id) {
        return dependencies.getOrDefault(id, Set.of());
    }

    /// The same catalog with each object as something else.
    public Catalog replaced(UnaryOperator<SchemaObject> replacement) {
        SortedObjects changed = SortedObjects.copyOf(objects).replaced(replacement);
        return new Catalog(changed, dependencies, unmanaged, defaultOwners);
    }

    /// The same catalog with other objects.
    public Catalog withObjects(Map<ObjectId, SchemaObject> changed) {
        return of(changed, dependencies, unmanaged, defaultOwners);
    }
}
