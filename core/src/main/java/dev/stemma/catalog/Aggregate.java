package dev.stemma.catalog;

import java.util.List;

/// An aggregate function.
public record Aggregate(ObjectId id, String arguments, String result, List<String> options) implements SchemaObject {
    public Aggregate {
        options = List.copyOf(options);
    }
}
