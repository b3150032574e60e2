package dev.stemma.catalog;

/// That a table inherits from another; the name is the parent's path.
public record Inheritance(ObjectId id, ObjectId inherited, int position) implements SchemaObject {}
