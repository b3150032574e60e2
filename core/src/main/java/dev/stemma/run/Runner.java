package dev.stemma.run;

import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.StampPlan;
import dev.stemma.revision.Step;
import dev.stemma.revision.Target;
import dev.stemma.revision.UpgradePlan;
import dev.stemma.run.Squashes.Recognised;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/// Moves a database along the graph.
public final class Runner {
    private final RunDatabase database;
    private final RevisionGraph graph;
    private final RevisionSource source;
    private final Hooks hooks;

    public Runner(RunDatabase database, RevisionGraph graph, RevisionSource source) {
        this(database, graph, source, Hooks.NONE);
    }

    public Runner(RunDatabase database, RevisionGraph graph, RevisionSource source, Hooks hooks) {
        this.database = database;
        this.graph = graph;
        this.source = source;
        this.hooks = hooks;
    }

    /// Applies all that the targets need and the database does not have.
    public RunReport upgrade(List<Target> targets, RunOptions options, RunListener listener) {
        Recognised before = recognised();
        tellUnknown(before.state(), listener);
        return run(before, state -> upgradeSteps(state, targets, options), options, listener);
    }

    /// Undoes what stands above the targets, the last applied first.
    public RunReport downgrade(List<Target> targets, RunOptions options, RunListener listener) {
        Recognised before = recognised();
        RunListener telling = event -> {
            if (event instanceof RunEvent.RunStarted started) {
                tellOthers(before.state(), targets, started.steps(), listener);
            }
            listener.on(event);
        };
        return run(before, state -> downgradeSteps(state, targets), options, telling);
    }

    /// What an upgrade would do now; touches nothing.
    public List<PlannedStep> planUpgrade(List<Target> targets, RunOptions options, RunListener listener) {
        LedgerState state = state();
        tellUnknown(state, listener);
        return plan(state, upgradeSteps(state, targets, options), options);
    }

    /// What a downgrade would do now; touches nothing.
    public List<PlannedStep> planDowngrade(List<Target> targets, RunOptions options, RunListener listener) {
        LedgerState state = state();
        List<Step> steps = downgradeSteps(state, targets);
        tellOthers(state, targets, steps, listener);
        return plan(state, steps, options);
    }

    /// Who names a line does not expect that more goes than that.
    private void tellOthers(LedgerState state, List<Target> targets, List<Step> steps, RunListener listener) {
        List<Revision> others = graph.offLine(state.begun(), targets, steps);
        if (!others.isEmpty()) {
            listener.on(new RunEvent.OtherLinesUndone(others));
        }
    }

    private List<Step> upgradeSteps(LedgerState state, List<Target> targets, RunOptions options) {
        UpgradePlan plan = graph.upgrade(state.applied(), targets);
        if (!plan.missed().isEmpty() && options.missed() == RunOptions.Missed.REFUSE) {
            List<Revision> missed = plan.missed().stream().map(Step::revision).toList();
            throw new StemmaException(MissedRevisions.of(graph, state.begun(), missed));
        }
        return plan.all();
    }

    /// What only counts as applied was never run, so there is nothing to undo.
    private List<Step> downgradeSteps(LedgerState state, List<Target> targets) {
        return graph.downgradeSteps(state.begun(), targets).stream()
                .filter(step -> state.entries().containsKey(step.revision().id()))
                .toList();
    }

    /// An upgrade leaves alone what it does not know, but whoever runs it should know of it.
    private void tellUnknown(LedgerState state, RunListener listener) {
        List<Revision> unknown = graph.unknown(state.begun()).stream()
                .map(id ->
                        Objects.requireNonNull(state.entries().get(id)).facts().remembered())
                .toList();
        if (!unknown.isEmpty()) {
            listener.on(new RunEvent.UnknownApplied(unknown));
        }
    }

    /// The state is read before the lock is taken, so that a run with nothing to do asks once; and again after
    /// it, since another run may have been at work in between.
    private RunReport run(
            Recognised recognised,
            Function<LedgerState, List<Step>> planner,
            RunOptions options,
            RunListener listener) {
        LedgerState before = recognised.state();
        List<Work> first = before.unfinished().isEmpty() ? works(before, planner.apply(before), options) : List.of();
        boolean ledgerSaysSo = recognised.changes().isEmpty();
        if (first.isEmpty() && before.unfinished().isEmpty() && ledgerSaysSo) {
            return new RunReport(options.batch(), List.of(), List.of());
        }
        Locked locked = lock(options, listener);
        LedgerState state = locked.state();
        // What is unfinished may be in the hands of another run: only now it is known that it is not.
        List<Work> works =
                state.equals(before) && !first.isEmpty() ? first : works(state, planner.apply(state), options);
        if (works.isEmpty()) {
            return new RunReport(options.batch(), locked.squashed(), List.of());
        }
        listener.on(new RunEvent.RunStarted(works.stream().map(Work::step).toList()));
        try {
            List<StepReport> steps = new HookedRun(database, hooks, options, listener).run(works);
            return new RunReport(options.batch(), locked.squashed(), steps);
        } catch (StemmaException stop) {
            List<Problem> traced = stop.problems().stream().map(source::traced).toList();
            throw traced.equals(stop.problems()) ? stop : new StemmaException(traced);
        }
    }

    private List<PlannedStep> plan(LedgerState state, List<Step> steps, RunOptions options) {
        return works(state, steps, options).stream()
                .map(work -> new PlannedStep(work.step(), work.program() == null ? work.script() : null))
                .toList();
    }

    private List<Work> works(LedgerState state, List<Step> steps, RunOptions options) {
        return new Preparation(state, graph, source, options, database::texts).works(steps);
    }

    /// Makes the ledger say that the database stands at the targets, and runs nothing.
    public StampPlan stamp(List<Target> targets, Stamp stamp, RunOptions options, RunListener listener) {
        LedgerState state = stamp == Stamp.PURGE
                ? database.lock(listener)
                : lock(options, listener).state();
        StampPlan plan = graph.stamp(stamp == Stamp.PURGE ? LedgerState.NONE.begun() : state.begun(), targets);
        List<LedgerChange> changes = new ArrayList<>();
        if (stamp == Stamp.PURGE) {
            state.entries().keySet().forEach(id -> changes.add(new LedgerChange.Remove(id)));
        }
        changes.addAll(new Stamping(graph, source).changes(plan));
        if (stamp == Stamp.MOVE) {
            changes.addAll(finished(state, plan));
        }
        if (!changes.isEmpty()) {
            database.change(changes, options.batch());
        }
        return stamp == Stamp.PURGE ? new StampPlan(forgotten(state, plan), plan.added(), plan.result()) : plan;
    }

    /// What the ledger has listed and lists no more, the last applied first.
    private List<Revision> forgotten(LedgerState state, StampPlan plan) {
        Set<RevisionId> left = Set.copyOf(plan.result().ids());
        return List.copyOf(state.entries().values()).reversed().stream()
                .filter(entry -> !left.contains(entry.id()))
                .map(entry ->
                        graph.find(entry.id()).orElseGet(() -> entry.facts().remembered()))
                .toList();
    }

    /// A stamp says that the database stands there: what a run has left in its middle counts as done.
    private List<LedgerChange> finished(LedgerState state, StampPlan plan) {
        List<LedgerChange> changes = new ArrayList<>();
        for (LedgerEntry entry : state.unfinished()) {
            Revision revision = graph.find(entry.id()).orElse(null);
            RevisionTexts texts = source.texts(entry.id()).orElse(null);
            if (revision != null && texts != null && plan.result().ids().contains(entry.id())) {
                changes.add(new LedgerChange.Accept(facts(revision), texts.kept()));
            }
        }
        return changes;
    }

    /// What a stamp does about what the ledger says now.
    public enum Stamp {
        MOVE,
        /// All rows go first, those included whose revisions nobody knows.
        PURGE
    }

    /// Takes the texts that applied revisions have now for those that were applied.
    ///
    /// @return the revisions for which that made a difference
    public List<RevisionId> accept(List<RevisionId> ids, RunOptions options, RunListener listener) {
        LedgerState state = lock(options, listener).state();
        List<LedgerChange> changes = new ArrayList<>();
        List<RevisionId> changed = new ArrayList<>();
        source.prepare(ids);
        for (RevisionId id : ids) {
            LedgerEntry entry = state.entry(id).orElse(null);
            Revision revision = graph.find(id).orElse(null);
            RevisionTexts texts = source.texts(id).orElse(null);
            if (entry == null || revision == null || texts == null) {
                throw new StemmaException(new RevisionProblem.NoFile(id));
            }
            if (!entry.isFinished()) {
                throw new StemmaException(new RevisionProblem.UnfinishedRevision(entry));
            }
            RevisionFacts now = facts(revision);
            if (!now.equals(entry.facts())) {
                changes.add(new LedgerChange.Accept(now, texts.kept()));
                changed.add(id);
            }
        }
        if (!changes.isEmpty()) {
            database.change(changes, options.batch());
        }
        return changed;
    }

    private RevisionFacts facts(Revision revision) {
        return new Stamping(graph, source).facts(revision);
    }

    private LedgerState state() {
        return recognised().state();
    }

    private Recognised recognised() {
        return new Squashes(graph, source).recognise(database.state());
    }

    /// What squashed revisions replace is exchanged for them before anything is built on it.
    private Locked lock(RunOptions options, RunListener listener) {
        LedgerState state = database.lock(listener);
        Recognised recognised = new Squashes(graph, source).recognise(state);
        if (recognised.changes().isEmpty()) {
            return new Locked(state, List.of());
        }
        database.change(recognised.changes(), options.batch());
        recognised.squashed().forEach(squashed -> listener.on(new RunEvent.LedgerRewritten(squashed)));
        return new Locked(database.state(), recognised.squashed());
    }

    /// The ledger that nobody else changes now.
    private record Locked(LedgerState state, List<Squashed> squashed) {}
}
