package dev.stemma.run;

import dev.stemma.revision.RevisionId;
import dev.stemma.revision.Step;
import dev.stemma.revision.TransactionMode;
import dev.stemma.sql.Script;

/// One step, made ready: everything the database needs to take it.
///
/// @param entry  the row of the ledger as it is to be written, or as it is there
/// @param texts  what the row keeps
/// @param script what is run
/// @param mode   how it is put into transactions
/// @param start  where to begin: the parts before were committed by a run that stopped
public record Work(
        Step step, LedgerEntry entry, RevisionTexts texts, Script script, TransactionMode mode, Start start) {
    public RevisionId id() {
        return entry.id();
    }

    public boolean isUpgrade() {
        return step instanceof Step.Upgrade;
    }

    /// Where the work on a script begins.
    public enum Start {
        AT_THE_BEGINNING,
        /// A run stopped in the middle of the same script: go on there.
        WHERE_IT_STOPPED,
        /// A run stopped in the middle of the upgrade: what the downgrade wants to remove may not be there.
        UNDO_OF_A_PART
    }
}
