package dev.stemma.run;

import dev.stemma.revision.RevisionId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// A database as the runner sees it: its ledger, its lock, and a way to run scripts that leaves nothing half
/// done. Closing it gives the lock back.
public interface RunDatabase extends AutoCloseable {
    /// Reads the ledger with one question, and creates nothing.
    LedgerState state();

    /// Waits until no other run is at work on the database, keeps others out from then on, and reads the ledger
    /// anew.
    LedgerState lock(RunListener listener);

    /// The texts that the ledger keeps of these revisions.
    Map<RevisionId, RevisionTexts> texts(Collection<RevisionId> ids);

    /// Takes the steps in this order. What was committed before a problem stays, and the ledger says so.
    ///
    /// The transaction mode `ALL` of the options puts all of them into one transaction; else each work has its
    /// own mode.
    List<StepReport> run(List<Work> works, RunOptions options, RunListener listener);

    /// Changes the ledger, all or nothing.
    void change(List<LedgerChange> changes, String batch);

    @Override
    void close();
}
