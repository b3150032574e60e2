package dev.stemma.catalog;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/// A text search configuration and which dictionaries each token type is given to.
public record TextSearchConfiguration(ObjectId id, String parser, SortedMap<String, List<String>> mappings)
        implements SchemaObject {
    public TextSearchConfiguration {
        mappings = Collections.unmodifiableSortedMap(mappings);
    }
}
