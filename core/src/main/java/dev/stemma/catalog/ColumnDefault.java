package dev.stemma.catalog;

/// What a column holds when nothing is given.
public record ColumnDefault(ObjectId id, String expression) implements SchemaObject {}
