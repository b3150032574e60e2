package dev.stemma.run;

import dev.stemma.revision.RevisionId;
import java.util.List;

/// Finds the files that differ from what was applied: by their tokens, so that comments and blank space do not
/// count.
public record ChangedRevisions(LedgerState state, RevisionSource source) {
    /// The applied revisions whose upgrade says something else now, in the order in which they were applied.
    public List<RevisionId> upgrades() {
        return state.entries().values().stream()
                .filter(entry -> entry.isFinished() && isUpgradeChanged(entry))
                .map(LedgerEntry::id)
                .toList();
    }

    /// The applied revisions whose downgrade says something else now, in the order in which they were applied.
    public List<RevisionId> downgrades() {
        return state.entries().values().stream()
                .filter(entry -> entry.isFinished() && isDowngradeChanged(entry))
                .map(LedgerEntry::id)
                .toList();
    }

    private boolean isUpgradeChanged(LedgerEntry entry) {
        return source.wordings(entry.id())
                .map(now -> !entry.facts().isUpgrade(now.upgrade()))
                .orElse(false);
    }

    private boolean isDowngradeChanged(LedgerEntry entry) {
        return source.wordings(entry.id())
                .map(now -> !entry.facts().isDowngrade(now.downgrade()))
                .orElse(false);
    }
}
