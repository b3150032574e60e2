package dev.stemma.catalog;

/// A cast between two types.
public record Cast(ObjectId id, String source, String target, String method, String context) implements SchemaObject {}
