package dev.stemma.run;

import dev.stemma.revision.RevisionId;
import dev.stemma.run.RevisionTexts.SqlText;
import dev.stemma.sql.Checksum;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Finds the files that differ from what was applied: by their tokens, so that comments and blank space do not
/// count.
public record ChangedRevisions(LedgerState state, RevisionSource source) {
    /// The applied revisions whose upgrade says something else now, in the order in which they were applied.
    public List<RevisionId> upgrades() {
        return state.entries().values().parallelStream()
                .filter(entry -> entry.isFinished() && isUpgradeChanged(entry))
                .map(LedgerEntry::id)
                .toList();
    }

    /// The applied revisions whose downgrade says something else now, in the order in which they were applied.
    public List<RevisionId> downgrades() {
        return state.entries().values().parallelStream()
                .filter(entry -> entry.isFinished() && isDowngradeChanged(entry))
                .map(LedgerEntry::id)
                .toList();
    }

    private boolean isUpgradeChanged(LedgerEntry entry) {
        return source.texts(entry.id())
                .map(texts -> !entry.facts()
                        .upgradeChecksum()
                        .equals(Checksum.of(texts.upgrade().text())))
                .orElse(false);
    }

    private boolean isDowngradeChanged(LedgerEntry entry) {
        return source.texts(entry.id())
                .map(texts -> !Objects.equals(entry.facts().downgradeChecksum(), checksum(texts.downgrade())))
                .orElse(false);
    }

    private static @Nullable String checksum(@Nullable SqlText text) {
        return text == null ? null : Checksum.of(text.text());
    }
}
