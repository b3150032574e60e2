package dev.stemma.catalog;

/// Who owns the parent.
public record Owner(ObjectId id, String role) implements SchemaObject {}
