package dev.stemma.run;

import dev.stemma.problem.Problem;
import dev.stemma.revision.Step;
import java.util.List;

/// A moment of a run at which others may have something to do.
public sealed interface Moment {
    /// The name of the run in the ledger.
    String batch();

    /// What holds where a hook fails at this moment.
    default String standing() {
        return switch (this) {
            case BeforeRun before -> "nothing was run; mend it, then run the command again";
            case BeforeRevision before ->
                "nothing of revision " + before.step().revision().id()
                        + " was run; mend it, then run the command again";
            case AfterRevision after ->
                "revision " + after.step().step().revision().id() + " is committed, and the run stops behind it";
            case AfterRun after -> "all revisions are committed";
            case AfterFailure failure -> "the run had stopped before";
        };
    }

    /// The runner has its lock, and nothing has been run.
    record BeforeRun(String batch, List<Step> steps) implements Moment {
        public BeforeRun {
            steps = List.copyOf(steps);
        }
    }

    /// All steps are taken, and committed.
    record AfterRun(String batch, List<StepReport> steps) implements Moment {
        public AfterRun {
            steps = List.copyOf(steps);
        }
    }

    /// A step is about to be taken; those before it are committed.
    record BeforeRevision(String batch, Step step) implements Moment {}

    /// A step is taken, and committed.
    record AfterRevision(String batch, StepReport step) implements Moment {}

    /// The run has stopped; what was committed before stays.
    record AfterFailure(String batch, List<Problem> problems) implements Moment {
        public AfterFailure {
            problems = List.copyOf(problems);
        }
    }
}
