package dev.stemma.catalog;

/// A trigger, as the server prints it.
public record Trigger(ObjectId id, String definition, String enabled) implements SchemaObject {}
