package dev.stemma.run;

import java.util.List;

/// A change of the ledger to be written down as a script, which somebody else runs.
///
/// @param start   what the ledger must list before it, and nothing beside it
/// @param changes in this order
public record OfflineStamp(List<RevisionFacts> start, List<LedgerChange> changes, RunOptions options) {
    public OfflineStamp {
        start = List.copyOf(start);
        changes = List.copyOf(changes);
    }
}
