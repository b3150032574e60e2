package dev.stemma.catalog;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// Objects in the order of their ids, sorted once and never changed. Catalogs are asked for single objects far more
/// often
/// than they are made, so a hash finds those; a tree would compare nested names at every step.
final class SortedObjects extends AbstractMap<ObjectId, SchemaObject> implements SortedMap<ObjectId, SchemaObject> {
    private final List<Entry<ObjectId, SchemaObject>> entries;
    private final Map<ObjectId, SchemaObject> byId;

    private SortedObjects(List<Entry<ObjectId, SchemaObject>> entries, Map<ObjectId, SchemaObject> byId) {
        this.entries = entries;
        this.byId = byId;
    }

    static SortedObjects copyOf(Map<ObjectId, SchemaObject> objects) {
        if (objects instanceof SortedObjects same) {
            return same;
        }
        Map<ObjectId, SchemaObject> byId = HashMap.newHashMap(objects.size());
        @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a generic type
        Entry<ObjectId, SchemaObject>[] sorted = new Entry[objects.size()];
        int at = 0;
        for (Entry<ObjectId, SchemaObject> entry : objects.entrySet()) {
            byId.put(entry.getKey(), entry.getValue());
            sorted[at++] = Map.entry(entry.getKey(), entry.getValue());
        }
        Arrays.sort(sorted, Entry.comparingByKey());
        return new SortedObjects(List.of(sorted), byId);
    }

    @Override
    public @Nullable SchemaObject get(@Nullable Object key) {
        return containsKey(key) ? byId.get(key) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        boolean isWhole = entries.size() == byId.size();
        return byId.containsKey(key) && (isWhole || key instanceof ObjectId id && isWithin(id));
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
