package dev.stemma.revision;

/// How revisions are put into transactions: chosen for a run, and overruled by the header of a revision.
public enum TransactionMode {
    /// A transaction of its own for each revision.
    EACH,
    /// One transaction for the whole run. A header cannot say this.
    ALL,
    /// No transaction: each statement stands by itself.
    NONE
}
