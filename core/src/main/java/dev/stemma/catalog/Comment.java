package dev.stemma.catalog;

/// The comment on the parent.
public record Comment(ObjectId id, String text) implements SchemaObject {}
