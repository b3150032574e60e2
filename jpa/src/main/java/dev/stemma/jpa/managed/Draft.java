package dev.stemma.jpa.managed;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A catalog in the making: objects come and go, and take their parts and what they need along.
final class Draft {
    private final Catalog start;
    private final TreeMap<ObjectId, SchemaObject> objects;
    private final Map<ObjectId, Set<ObjectId>> needs;

    Draft(Catalog start) {
        this.start = start;
        this.objects = new TreeMap<>(start.objects());
        this.needs = new HashMap<>(start.dependencies());
    }

    @Nullable
    SchemaObject find(ObjectId id) {
        return objects.get(id);
    }

    boolean contains(ObjectId id) {
        return objects.containsKey(id);
    }

    /// The parts of an object of this kind, directly below it.
    List<SchemaObject> parts(ObjectId parent, Kind kind) {
        List<SchemaObject> parts = new ArrayList<>();
        for (SchemaObject object : objects.tailMap(parent).values()) {
            if (!isPartOf(object.id(), parent)) {
                break;
            }
            if (object.id().kind() == kind && parent.equals(object.id().parent())) {
                parts.add(object);
            }
        }
        return parts;
    }

    /// Another version of an object, with the needs that its own catalog knows.
    void put(SchemaObject object, Catalog origin) {
        objects.put(object.id(), object);
        Set<ObjectId> needed = origin.needs(object.id());
        if (needed.isEmpty()) {
            needs.remove(object.id());
        } else {
            needs.put(object.id(), needed);
        }
    }

    /// The same object with other facts, and the needs it had.
    void replace(SchemaObject object) {
        objects.put(object.id(), object);
    }

    /// An object of another name.
    void put(SchemaObject object, Set<ObjectId> needed) {
        objects.put(object.id(), object);
        needs.put(object.id(), needed);
    }

    /// Takes an object away with all its parts.
    Set<ObjectId> remove(ObjectId id) {
        Set<ObjectId> gone = new HashSet<>();
        for (ObjectId each : objects.tailMap(id).keySet()) {
            if (!isPartOf(each, id)) {
                break;
            }
            gone.add(each);
        }
        gone.forEach(objects::remove);
        gone.forEach(needs::remove);
        return gone;
    }

    SortedMap<ObjectId, SchemaObject> objects() {
        return objects;
    }

    Set<ObjectId> needs(ObjectId id) {
        return needs.getOrDefault(id, Set.of());
    }

    Catalog catalog() {
        Map<ObjectId, Set<ObjectId>> kept = new HashMap<>();
        needs.forEach((id, needed) -> {
            Set<ObjectId> there = new HashSet<>(needed);
            there.retainAll(objects.keySet());
            if (objects.containsKey(id) && !there.isEmpty()) {
                kept.put(id, there);
            }
        });
        return new Catalog(objects, kept, start.unmanaged(), start.defaultOwners());
    }

    static boolean isPartOf(ObjectId id, ObjectId whole) {
        for (ObjectId up = id; up != null; up = up.parent()) {
            if (up.equals(whole)) {
                return true;
            }
        }
        return false;
    }
}
