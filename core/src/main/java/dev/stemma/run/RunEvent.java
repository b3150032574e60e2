package dev.stemma.run;

import dev.stemma.revision.Revision;
import dev.stemma.revision.Step;
import java.time.Duration;
import java.util.List;

/// Something that happens in a run.
public sealed interface RunEvent {
    /// Another run holds the database; this one waits.
    record WaitingForRunner(List<Session> holders) implements RunEvent {
        public WaitingForRunner {
            holders = List.copyOf(holders);
        }
    }

    /// The database has these revisions, and there are no files of them: it is newer than the files, or files are gone.
    record UnknownApplied(List<Revision> revisions) implements RunEvent {
        public UnknownApplied {
            revisions = List.copyOf(revisions);
        }
    }

    /// The ledger lists it from now on in place of what was squashed into it.
    record LedgerRewritten(Squashed squashed) implements RunEvent {}

    /// These will be undone although they are not on the line that was named: they need what is undone there.
    record OtherLinesUndone(List<Revision> revisions) implements RunEvent {
        public OtherLinesUndone {
            revisions = List.copyOf(revisions);
        }
    }

    /// These steps will be taken.
    record RunStarted(List<Step> steps) implements RunEvent {
        public RunStarted {
            steps = List.copyOf(steps);
        }
    }

    /// @param number of the step in the run, from one
    record StepStarted(Step step, int number, int total) implements RunEvent {}

    /// A statement of a step is sent by itself, since it cannot run in a transaction.
    record StatementStarted(Step step, String statement) implements RunEvent {}

    /// The database says something aside.
    record Noticed(Step step, String severity, String message) implements RunEvent {}

    /// The step waits for a lock that others hold.
    record WaitingForLock(Step step, List<Session> blockers) implements RunEvent {
        public WaitingForLock {
            blockers = List.copyOf(blockers);
        }
    }

    /// A lock was not had in time, or the transaction was the victim of a conflict: it is run again.
    record TryingAgain(Step step, int attempt, Duration pause, String reason) implements RunEvent {}

    /// How far the server is with something long.
    ///
    /// @param what    `CREATE INDEX: building index: scanning table`
    /// @param percent from 0 to 100, or -1 where the server gives no figures
    record Progress(Step step, String what, int percent) implements RunEvent {}

    /// A hook has printed a line.
    record HookSaid(String line) implements RunEvent {}

    record StepFinished(StepReport report, int number, int total) implements RunEvent {}
}
