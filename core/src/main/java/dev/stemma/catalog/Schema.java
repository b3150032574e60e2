package dev.stemma.catalog;

/// A namespace.
public record Schema(ObjectId id) implements SchemaObject {}
