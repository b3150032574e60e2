package dev.stemma.run;

import dev.stemma.revision.RevisionId;

/// A change of the ledger by itself: nothing is run.
public sealed interface LedgerChange {
    RevisionId id();

    /// The revision counts as applied from now on.
    record Add(LedgerEntry entry, RevisionTexts texts) implements LedgerChange {
        @Override
        public RevisionId id() {
            return entry.id();
        }
    }

    /// The revision no longer counts as applied.
    record Remove(RevisionId id) implements LedgerChange {}

    /// The texts that the revision has now are taken for those that were applied.
    record Accept(LedgerEntry entry, RevisionTexts texts) implements LedgerChange {
        @Override
        public RevisionId id() {
            return entry.id();
        }
    }
}
