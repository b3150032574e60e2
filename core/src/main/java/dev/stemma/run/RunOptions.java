package dev.stemma.run;

import dev.stemma.revision.TransactionMode;

/// The choices of one run.
///
/// @param batch   the name of the run in the ledger
/// @param changed what to do about files that differ from what was applied
public record RunOptions(TransactionMode transaction, ChangedFiles changed, String batch) {
    public static RunOptions of(String batch) {
        return new RunOptions(TransactionMode.EACH, ChangedFiles.REFUSE, batch);
    }

    /// What to do about files that differ from what was applied.
    public enum ChangedFiles {
        REFUSE,
        ACCEPT
    }
}
