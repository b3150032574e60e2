package dev.stemma.run;

import dev.stemma.revision.RevisionId;
import dev.stemma.revision.Step;
import dev.stemma.revision.TransactionMode;
import dev.stemma.sql.Script;
import org.jspecify.annotations.Nullable;

/// One step, made ready: everything the database needs to take it.
///
/// @param facts    what the ledger is to keep of it
/// @param texts    and the texts
/// @param position its place in the ledger
/// @param script   what is run
/// @param program  what is run in its place
/// @param mode     how it is put into transactions
/// @param stopped  the row that a run left which stopped in the middle of this revision
public record Work(
        Step step,
        RevisionFacts facts,
        RevisionTexts texts,
        int position,
        Script script,
        @Nullable Program program,
        TransactionMode mode,
        @Nullable LedgerEntry stopped) {
    public RevisionId id() {
        return facts.id();
    }

    public boolean isUpgrade() {
        return step instanceof Step.Upgrade;
    }

    /// How many parts of the script are done already.
    public int done() {
        return stopped != null && resumes() ? stopped.reached() : 0;
    }

    /// Whether a run stopped in the middle of the same script: this one goes on there.
    public boolean resumes() {
        return stopped != null && (stopped.state() == LedgerEntry.State.UPGRADING) == isUpgrade();
    }

    /// Whether a run stopped in the middle of the upgrade that is to be undone: what the downgrade removes may
    /// not be there.
    public boolean undoesAPart() {
        return stopped != null && !resumes();
    }
}
