package dev.stemma.catalog;

import java.util.List;

/// A type in the server's own representation, made of C functions.
public record BaseType(ObjectId id, List<String> options) implements SchemaObject {
    public BaseType {
        options = List.copyOf(options);
    }
}
