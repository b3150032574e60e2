package dev.stemma.catalog;

import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// A foreign-data wrapper.
public record ForeignDataWrapper(
        ObjectId id, @Nullable String handler, @Nullable String validator, SequencedSet<String> options)
        implements SchemaObject {
    public ForeignDataWrapper {
        options = Unordered.copyOf(options);
    }
}
