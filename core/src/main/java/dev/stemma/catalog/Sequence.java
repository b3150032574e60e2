package dev.stemma.catalog;

/// A sequence that is no identity column's.
public record Sequence(ObjectId id, SequenceOptions options, boolean unlogged) implements SchemaObject {}
