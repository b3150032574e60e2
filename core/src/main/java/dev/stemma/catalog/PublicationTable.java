package dev.stemma.catalog;

import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// A table in a publication; the name is the table's path.
///
/// @param columns those that are published, none for all; they are printed as they stand in the table, which makes no
///                difference
public record PublicationTable(
        ObjectId id,
        ObjectId table,
        SequencedSet<String> columns,
        @Nullable String where) implements SchemaObject {
    public PublicationTable {
        columns = Unordered.copyOf(columns);
    }
}
