package dev.stemma.run;

import dev.stemma.revision.RevisionId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A row of the ledger, without its texts.
///
/// @param position  grows with every revision that is applied
/// @param reached   how many parts of the script are done, where it is not finished
/// @param intent    the statement that cannot run in a transaction and was begun, but not seen to end; or how far a
/// backfill
///                 has come
/// @param appliedAt by the clock of the database
/// @param took      as long as the database worked on it
/// @param batch     the same for all that one run applied
public record LedgerEntry(
        RevisionFacts facts,
        int position,
        State state,
        int reached,
        @Nullable String intent,
        Instant appliedAt,
        String appliedBy,
        Duration took,
        String batch,
        String toolVersion) {
    /// How far a revision has come.
    public enum State {
        APPLIED,
        /// Its upgrade stopped after some of its parts were committed.
        UPGRADING,
        /// Its downgrade stopped after some of its parts were committed.
        DOWNGRADING
    }

    public RevisionId id() {
        return facts.id();
    }

    public boolean isFinished() {
        return state == State.APPLIED;
    }
}
