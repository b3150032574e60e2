package dev.stemma.jpa.facts;

import dev.stemma.catalog.SequenceOptions;
import org.jspecify.annotations.Nullable;

/// A sequence that is no identity column's.
///
/// @param ownerTable  the table of the column that it goes with; null where it stands for itself
/// @param ownerColumn that column
public record SequenceFacts(
        TableName name,
        SequenceOptions options,
        @Nullable TableName ownerTable,
        @Nullable String ownerColumn) {
    /// Whether `serial` makes the very same.
    public boolean isSerial() {
        return ownerTable != null
                && name.equals(new TableName(ownerTable.schema(), ownerTable.name() + "_" + ownerColumn + "_seq"))
                && options.start() == 1
                && options.increment() == 1
                && !options.cycles();
    }
}
