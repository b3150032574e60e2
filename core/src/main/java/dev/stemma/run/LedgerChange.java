package dev.stemma.run;

import dev.stemma.revision.RevisionId;

/// A change of the ledger by itself: nothing is run.
public sealed interface LedgerChange {
    /// The revision counts as applied from now on.
    record Add(RevisionFacts facts, RevisionTexts texts) implements LedgerChange {}

    /// The same, at a place that others have left, so that what was applied after them stays the last.
    record AddAt(RevisionFacts facts, RevisionTexts texts, int position) implements LedgerChange {}

    /// The revision no longer counts as applied.
    record Remove(RevisionId id) implements LedgerChange {}

    /// The texts that the revision has now are taken for those that were applied.
    record Accept(RevisionFacts facts, RevisionTexts texts) implements LedgerChange {}
}
