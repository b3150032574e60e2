package dev.stemma.catalog;

/// The label a provider has put on the parent; the name is the provider's.
public record SecurityLabel(ObjectId id, String label) implements SchemaObject {}
