package dev.stemma.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A materialized view, as the server prints its query, and its columns as `name type`.
public record MaterializedView(
        ObjectId id,
        String query,
        List<String> options,
        @Nullable String accessMethod,
        @Nullable String tablespace,
        boolean populated,
        List<String> columns)
        implements SchemaObject {
    public MaterializedView {
        options = List.copyOf(options);
        columns = List.copyOf(columns);
    }
}
