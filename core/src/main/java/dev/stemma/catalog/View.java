package dev.stemma.catalog;

import java.util.List;

/// A view, as the server prints its query, and its columns as `name type`.
public record View(ObjectId id, String query, List<String> options, List<String> columns) implements SchemaObject {
    public View {
        options = List.copyOf(options);
        columns = List.copyOf(columns);
    }
}
