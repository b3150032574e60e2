package dev.stemma.catalog;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Objects in the order of their ids, sorted once and never changed. Catalogs are asked for single objects far more
/// often than they are made, so a hash finds those; a tree would compare nested names at every step.
final class SortedObjects extends AbstractMap<ObjectId, SchemaObject> implements SortedMap<ObjectId, SchemaObject> {
    private final List<Entry<ObjectId, SchemaObject>> entries;
    private final Map<ObjectId, SchemaObject> byId;
    private volatile @Nullable Map<Class<?>, List<SchemaObject>> byClass;

    private SortedObjects(List<Entry<ObjectId, SchemaObject>> entries, Map<ObjectId, SchemaObject> byId) {
        this.entries = entries;
        this.byId = byId;
    }

    static SortedObjects copyOf(Map<ObjectId, SchemaObject> objects) {
        if (objects instanceof SortedObjects same) {
            return same;
        }
        List<Entry<ObjectId, SchemaObject>> entries = new ArrayList<>(objects.size());
        for (ObjectId id : IdTree.inOrder(objects.keySet())) {
            entries.add(Map.entry(id, objects.get(id)));
        }
        return new SortedObjects(entries, new HashMap<>(objects));
    }

    /// The same objects as something else; where all keep their ids, they keep their places.
    @SuppressWarnings("ReferenceEquality") // what is not replaced is itself
    SortedObjects replaced(UnaryOperator<SchemaObject> replacement) {
        List<Entry<ObjectId, SchemaObject>> others = new ArrayList<>(entries.size());
        Map<ObjectId, SchemaObject> objects = HashMap.newHashMap(entries.size());
        boolean inPlace = true;
        for (Entry<ObjectId, SchemaObject> entry : entries) {
            SchemaObject object = replacement.apply(entry.getValue());
            boolean isSame = object == entry.getValue();
            others.add(isSame ? entry : Map.entry(object.id(), object));
            objects.put(object.id(), object);
            inPlace &= isSame || object.id().equals(entry.getKey());
        }
        return inPlace ? new SortedObjects(others, objects) : copyOf(objects);
    }

    /// Those of one class, in their order; sorted out at the first question.
    @SuppressWarnings("unchecked") // what lies under a class is of it
    <T extends SchemaObject> List<T> all(Class<T> type) {
        Map<Class<?>, List<SchemaObject>> sorted = byClass;
        if (sorted == null) {
            sorted = new HashMap<>();
            for (Entry<ObjectId, SchemaObject> entry : entries) {
                sorted.computeIfAbsent(entry.getValue().getClass(), c -> new ArrayList<>())
                        .add(entry.getValue());
            }
            byClass = sorted;
        }
        return (List<T>) Collections.unmodifiableList(sorted.getOrDefault(type, List.of()));
    }

    @Override
    public @Nullable SchemaObject get(@Nullable Object key) {
        SchemaObject object = byId.get(key);
        return object != null && (isWhole() || isWithin(object.id())) ? object : null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public Set<Entry<ObjectId, SchemaObject>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<ObjectId, SchemaObject>> iterator() {
                return entries.iterator();
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }

    @Override
    public @Nullable Comparator<? super ObjectId> comparator() {
        return null; // the natural order
    }

    @Override
    public SortedMap<ObjectId, SchemaObject> subMap(ObjectId first, ObjectId end) {
        return part(place(first), place(end));
    }

    @Override
    public SortedMap<ObjectId, SchemaObject> headMap(ObjectId end) {
        return part(0, place(end));
    }

    @Override
    public SortedMap<ObjectId, SchemaObject> tailMap(ObjectId first) {
        return part(place(first), entries.size());
    }

    @Override
    public ObjectId firstKey() {
        if (entries.isEmpty()) {
            throw new NoSuchElementException();
        }
        return entries.getFirst().getKey();
    }

    @Override
    public ObjectId lastKey() {
        if (entries.isEmpty()) {
            throw new NoSuchElementException();
        }
        return entries.getLast().getKey();
    }

    private boolean isWhole() {
        return entries.size() == byId.size();
    }

    private boolean isWithin(ObjectId id) {
        int place = place(id);
        return place < entries.size() && entries.get(place).getKey().equals(id);
    }

    private SortedMap<ObjectId, SchemaObject> part(int from, int end) {
        return new SortedObjects(entries.subList(from, end), byId);
    }

    /// Where the id stands, or would stand.
    private int place(ObjectId id) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).getKey().compareTo(id) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
