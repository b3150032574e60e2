package dev.stemma.catalog;

/// That a table is a partition of another, and which part of it.
public record Partition(ObjectId id, ObjectId partitioned, String bound) implements SchemaObject {}
