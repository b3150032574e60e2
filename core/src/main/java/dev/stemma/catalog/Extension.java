package dev.stemma.catalog;

/// An installed extension; its members are left to it.
public record Extension(ObjectId id, String schema, boolean relocatable) implements SchemaObject {}
