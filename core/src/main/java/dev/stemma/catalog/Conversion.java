package dev.stemma.catalog;

/// An encoding conversion.
public record Conversion(ObjectId id, boolean isDefault, String source, String target, String function)
        implements SchemaObject {}
