package dev.stemma.catalog;

/// A table or index access method.
public record AccessMethod(ObjectId id, boolean forTables, String handler) implements SchemaObject {}
