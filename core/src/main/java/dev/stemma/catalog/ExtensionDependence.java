package dev.stemma.catalog;

/// Somebody said that the parent goes with the extension of this name.
public record ExtensionDependence(ObjectId id) implements SchemaObject {}
