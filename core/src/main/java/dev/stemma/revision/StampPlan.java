package dev.stemma.revision;

import java.util.List;

/// What a stamp does to the ledger.
///
/// @param removed the rows that go, the last applied first; those only the ledger knows included
/// @param added   the rows that come, oldest first
/// @param result  all rows afterwards
public record StampPlan(List<Revision> removed, List<Revision> added, Applied result) {
    public StampPlan {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }
}
