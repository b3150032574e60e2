package dev.stemma.sqlite.run;

import dev.stemma.revision.RevisionId;
import dev.stemma.revision.TransactionMode;
import dev.stemma.run.Kept;
import dev.stemma.run.LedgerEntry;
import dev.stemma.run.LedgerState;
import dev.stemma.run.Work;
import java.util.ArrayList;
import java.util.List;

/// Where the database stands in the course of a run, in words.
final class Standing {
    private final List<RevisionId> applied;

    Standing(LedgerState before) {
        this.applied = new ArrayList<>(before.entries().values().stream()
                .filter(LedgerEntry::isFinished)
                .map(LedgerEntry::id)
                .toList());
    }

    void done(Work work) {
        if (work.isUpgrade()) {
            applied.add(work.id());
        } else {
            applied.remove(work.id());
        }
    }

    /// What was kept of a work that has failed.
    ///
    /// @param reached how many of its parts are committed
    List<String> after(Work work, int reached, TransactionMode mode) {
        if (mode == TransactionMode.ALL) {
            return List.of("nothing of this run was kept; " + stands());
        }
        if (reached == 0 && work.stopped() == null) {
            return List.of("nothing of this revision was kept; " + stands());
        }
        int parts = work.script().parts().size();
        return List.of(Kept.parts(work.step(), reached, parts), stands());
    }

    private String stands() {
        return applied.isEmpty() ? "the database stands at base" : "the database stands at " + applied.getLast();
    }
}
