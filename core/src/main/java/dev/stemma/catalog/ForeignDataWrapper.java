package dev.stemma.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A foreign-data wrapper.
public record ForeignDataWrapper(
        ObjectId id, @Nullable String handler, @Nullable String validator, List<String> options)
        implements SchemaObject {
    public ForeignDataWrapper {
        options = List.copyOf(options);
    }
}
