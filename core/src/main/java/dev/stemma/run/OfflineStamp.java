package dev.stemma.run;

import java.util.List;

/// A change of the ledger to be written down as a script, which somebody else runs.
///
/// @param start   where the ledger must stand before it
/// @param changes in this order
public record OfflineStamp(OfflineStart start, List<LedgerChange> changes, RunOptions options) {
    public OfflineStamp {
        changes = List.copyOf(changes);
    }
}
