package dev.stemma.run;

import dev.stemma.revision.TransactionMode;

/// The choices of one run.
///
/// @param batch   the name of the run in the ledger
/// @param changed what to do about files that differ from what was applied
/// @param missed  what to do about revisions that came into the graph below applied ones
public record RunOptions(TransactionMode transaction, ChangedFiles changed, Missed missed, String batch) {
    public RunOptions(TransactionMode transaction, ChangedFiles changed, String batch) {
        this(transaction, changed, Missed.REFUSE, batch);
    }

    public static RunOptions of(String batch) {
        return new RunOptions(TransactionMode.EACH, ChangedFiles.REFUSE, batch);
    }

    /// What to do about revisions that came into the graph below applied ones.
    public enum Missed {
        REFUSE,
        /// They are run before all else, out of order.
        RUN
    }

    /// What to do about files that differ from what was applied.
    public enum ChangedFiles {
        REFUSE,
        ACCEPT
    }
}
