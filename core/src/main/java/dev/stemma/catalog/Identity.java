package dev.stemma.catalog;

/// A column that numbers its rows itself, and the options of the sequence behind it.
///
/// @param loggedOtherwise whether the sequence survives a crash though the table's rows do not, or the other way round
public record Identity(
        ObjectId id,
        boolean always,
        String sequenceSchema,
        String sequenceName,
        SequenceOptions options,
        boolean loggedOtherwise)
        implements SchemaObject {
    public Identity withSequenceName(String name) {
        return new Identity(id, always, sequenceSchema, name, options, loggedOtherwise);
    }
}
