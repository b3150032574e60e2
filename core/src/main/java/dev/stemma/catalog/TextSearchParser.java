package dev.stemma.catalog;

import java.util.List;

/// A text search parser.
public record TextSearchParser(ObjectId id, List<String> functions) implements SchemaObject {
    public TextSearchParser {
        functions = List.copyOf(functions);
    }
}
