package dev.stemma.run;

import dev.stemma.problem.StemmaException;
import dev.stemma.revision.TransactionMode;
import java.util.List;

/// What others have to do before and after runs and revisions, in this order.
public record Hooks(
        List<Hook> beforeRun,
        List<Hook> afterRun,
        List<Hook> beforeRevision,
        List<Hook> afterRevision,
        List<Hook> afterFailure) {
    public static final Hooks NONE = new Hooks(List.of(), List.of(), List.of(), List.of(), List.of());

    public Hooks {
        beforeRun = List.copyOf(beforeRun);
        afterRun = List.copyOf(afterRun);
        beforeRevision = List.copyOf(beforeRevision);
        afterRevision = List.copyOf(afterRevision);
        afterFailure = List.copyOf(afterFailure);
    }

    /// Whether each revision is to be taken by itself.
    boolean areOfRevisions() {
        return !beforeRevision.isEmpty() || !afterRevision.isEmpty();
    }

    /// Hooks of revisions stand between transactions.
    void refuseWithin(TransactionMode mode) {
        if (areOfRevisions() && mode == TransactionMode.ALL) {
            throw new StemmaException(new HookProblem.NotInOneTransaction());
        }
    }

    List<Hook> at(Moment moment) {
        return switch (moment) {
            case Moment.BeforeRun before -> beforeRun;
            case Moment.AfterRun after -> afterRun;
            case Moment.BeforeRevision before -> beforeRevision;
            case Moment.AfterRevision after -> afterRevision;
            case Moment.AfterFailure failure -> afterFailure;
        };
    }
}
