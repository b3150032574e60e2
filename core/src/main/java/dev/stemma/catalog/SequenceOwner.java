package dev.stemma.catalog;

/// That a sequence belongs to a column and goes with it.
public record SequenceOwner(ObjectId id, ObjectId column) implements SchemaObject {}
