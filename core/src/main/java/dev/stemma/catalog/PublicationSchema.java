package dev.stemma.catalog;

/// A schema in a publication; the name is the schema's.
public record PublicationSchema(ObjectId id, String schema) implements SchemaObject {}
