package dev.stemma.catalog;

/// A column that numbers its rows itself, and the options of the sequence behind it.
public record Identity(ObjectId id, boolean always, String sequenceSchema, String sequenceName, SequenceOptions options)
        implements SchemaObject {}
