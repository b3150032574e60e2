package dev.stemma.catalog;

import java.util.List;
import java.util.SequencedSet;

/// A view, as the server prints its query, and its columns as `name type`.
public record View(ObjectId id, String query, SequencedSet<String> options, List<String> columns)
        implements SchemaObject {
    public View {
        options = Unordered.copyOf(options);
        columns = List.copyOf(columns);
    }
}
