package dev.stemma.catalog;

/// Extended statistics, as the server prints them.
public record ExtendedStatistics(ObjectId id, String definition, int target) implements SchemaObject {}
