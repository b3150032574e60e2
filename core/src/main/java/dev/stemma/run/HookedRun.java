package dev.stemma.run;

import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import java.util.ArrayList;
import java.util.List;

/// Has the database run some works, and calls the hooks at their moments.
record HookedRun(RunDatabase database, Hooks hooks, RunOptions options, RunListener listener) {
    List<StepReport> run(List<Work> works) {
        hooks.refuseWithin(options.transaction());
        try {
            call(new Moment.BeforeRun(
                    options.batch(), works.stream().map(Work::step).toList()));
            List<StepReport> reports = hooks.areOfRevisions() ? each(works) : database.run(works, options, listener);
            call(new Moment.AfterRun(options.batch(), reports));
            return reports;
        } catch (StemmaException stop) {
            List<Problem> problems = told(stop);
            throw problems.equals(stop.problems()) ? stop : new StemmaException(problems);
        }
    }

    /// The lock is asked for again only to learn where the database stands by then: this session has it.
    private List<StepReport> each(List<Work> works) {
        List<StepReport> reports = new ArrayList<>();
        for (Work work : works) {
            if (!reports.isEmpty()) {
                database.lock(RunListener.SILENT);
            }
            call(new Moment.BeforeRevision(options.batch(), work.step()));
            RunListener counting = event -> listener.on(counted(event, reports.size() + 1, works.size()));
            StepReport report = database.run(List.of(work), options, counting).getFirst();
            reports.add(report);
            call(new Moment.AfterRevision(options.batch(), report));
        }
        return reports;
    }

    private static RunEvent counted(RunEvent event, int number, int total) {
        return switch (event) {
            case RunEvent.StepStarted started -> new RunEvent.StepStarted(started.step(), number, total);
            case RunEvent.StepFinished finished -> new RunEvent.StepFinished(finished.report(), number, total);
            case RunEvent.WaitingForRunner waiting -> waiting;
            case RunEvent.UnknownApplied unknown -> unknown;
            case RunEvent.OtherLinesUndone undone -> undone;
            case RunEvent.LedgerRewritten rewritten -> rewritten;
            case RunEvent.RunStarted started -> started;
            case RunEvent.StatementStarted started -> started;
            case RunEvent.Noticed noticed -> noticed;
            case RunEvent.WaitingForLock waiting -> waiting;
            case RunEvent.TryingAgain again -> again;
            case RunEvent.Progress progress -> progress;
            case RunEvent.HookSaid said -> said;
        };
    }

    private List<Problem> told(StemmaException stop) {
        List<Problem> problems = new ArrayList<>(stop.problems());
        try {
            call(new Moment.AfterFailure(options.batch(), stop.problems()));
        } catch (StemmaException again) {
            problems.addAll(again.problems());
        }
        return problems;
    }

    private void call(Moment moment) {
        for (Hook hook : hooks.at(moment)) {
            try {
                hook.at(moment, line -> listener.on(new RunEvent.HookSaid(line)));
            } catch (StemmaException stop) {
                throw stop;
            } catch (Exception thrown) {
                throw new StemmaException(
                        new HookProblem.Failed(hook.toString(), "has thrown " + thrown, List.of(), moment.standing()),
                        thrown);
            }
        }
    }
}
