package dev.stemma.catalog;

import java.util.List;

/// A text search template.
public record TextSearchTemplate(ObjectId id, List<String> functions) implements SchemaObject {
    public TextSearchTemplate {
        functions = List.copyOf(functions);
    }
}
