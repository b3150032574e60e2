package dev.stemma.catalog;

/// The index by which CLUSTER orders a table.
public record ClusterIndex(ObjectId id, String index) implements SchemaObject {}
