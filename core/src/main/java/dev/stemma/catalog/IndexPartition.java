package dev.stemma.catalog;

/// That an index is the part of a partitioned index.
public record IndexPartition(ObjectId id, ObjectId partitioned) implements SchemaObject {}
