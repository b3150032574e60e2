package dev.stemma.postgres.run;

import dev.stemma.revision.RevisionId;
import dev.stemma.revision.TransactionMode;
import dev.stemma.run.Backfill.Position;
import dev.stemma.run.Kept;
import dev.stemma.run.LedgerEntry;
import dev.stemma.run.LedgerState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the database stands in the course of a run, in words.
///
/// @param before what the ledger said when the run began
record Standing(LedgerState before, List<Task> tasks) {
    /// What was kept of a task that has failed.
    List<String> after(Task task, TransactionMode mode) {
        if (mode == TransactionMode.ALL) {
            return List.of("nothing of this run was kept; " + stands());
        }
        Position position = task.position();
        if (position != null) {
            return List.of(
                    "its backfill is committed up to the key " + position.value() + ", and the ledger knows it: '"
                            + (task.work().isUpgrade() ? "upgrade" : "downgrade") + "' goes on behind it",
                    stands());
        }
        if (task.reached() == 0 && !isPartlyDone(task)) {
            return List.of("nothing of this revision was kept; " + stands());
        }
        int parts = task.work().script().parts().size();
        return List.of(Kept.parts(task.work().step(), task.reached(), parts), stands());
    }

    private static boolean isPartlyDone(Task task) {
        return task.work().stopped() != null;
    }

    /// What the ledger says after a connection was lost.
    void settle(LedgerState now) {
        tasks.forEach(task -> task.settle(now.entries().get(task.work().id())));
    }

    Optional<Task> firstUnfinishedTask() {
        return tasks.stream().filter(task -> !task.isFinished()).findFirst();
    }

    Optional<RevisionId> firstUnfinished() {
        return firstUnfinishedTask().map(task -> task.work().id());
    }

    /// Where it stands now.
    String stands() {
        List<RevisionId> applied = new ArrayList<>(before.entries().values().stream()
                .filter(LedgerEntry::isFinished)
                .map(LedgerEntry::id)
                .toList());
        for (Task task : tasks) {
            if (task.isFinished() && task.work().isUpgrade()) {
                applied.add(task.work().id());
            } else if (task.isFinished()) {
                applied.remove(task.work().id());
            }
        }
        return applied.isEmpty() ? "the database stands at base" : "the database stands at " + applied.getLast();
    }
}
