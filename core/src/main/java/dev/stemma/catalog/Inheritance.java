package dev.stemma.catalog;

/// That a table inherits from another; the name is the parent's path.
///
/// @param position which of the table's parents it is, the first being 0
public record Inheritance(ObjectId id, ObjectId inherited, int position) implements SchemaObject {}
