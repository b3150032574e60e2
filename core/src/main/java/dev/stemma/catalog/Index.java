package dev.stemma.catalog;

import java.util.Collections;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// An index that no constraint made, as the server prints it.
public record Index(
        ObjectId id,
        String definition,
        boolean unique,
        boolean valid,
        @Nullable String tablespace,
        SortedMap<Integer, Integer> statistics)
        implements SchemaObject {
    public Index {
        statistics = Collections.unmodifiableSortedMap(statistics);
    }
}
