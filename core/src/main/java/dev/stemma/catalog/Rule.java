package dev.stemma.catalog;

/// A rewrite rule, as the server prints it.
public record Rule(ObjectId id, String definition, String enabled) implements SchemaObject {}
