package dev.stemma.revision;

import dev.stemma.problem.StemmaException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// All revisions of a project and how they hang together. It is validated when it is made, so every question has an
/// answer, a [TargetProblem] or a [WalkProblem]. Lists of revisions are in the order of the graph, oldest first, unless
/// it is said otherwise.
///
/// The order of the graph is topological and depth first: a line is finished before the next begins, ties go by file
/// order.
public final class RevisionGraph {
    private final Dag dag;

    /// The last state that was asked about: mostly it is asked several questions.
    private volatile @Nullable Known known;

    private record Known(Applied applied, State state) {}

    private RevisionGraph(Dag dag) {
        this.dag = dag;
    }

    /// The graph of these revisions, given in file order.
    ///
    /// @throws StemmaException with every [GraphFault] there is
    public static RevisionGraph of(Collection<Revision> revisions) {
        Dag dag = Dag.of(List.copyOf(revisions));
        List<GraphFault> faults = GraphFaults.of(dag);
        if (!faults.isEmpty()) {
            throw new StemmaException(faults);
        }
        return new RevisionGraph(dag);
    }

    public static RevisionGraph empty() {
        return of(List.of());
    }

    public int size() {
        return dag.size();
    }

    /// All revisions, oldest first.
    public List<Revision> revisions() {
        return dag.revisions(dag.allFiles());
    }

    public Optional<Revision> find(RevisionId id) {
        return Optional.ofNullable(dag.byId(id.text())).map(dag::revision);
    }

    public Revision get(RevisionId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no revision " + id));
    }

    /// Revisions without parents.
    public List<Revision> bases() {
        return where(dag::isBase);
    }

    /// Revisions without children.
    public List<Revision> heads() {
        return where(index -> dag.children(index).length == 0);
    }

    /// Heads on which nothing depends: what `heads` means.
    public List<Revision> realHeads() {
        return where(index -> dag.children(index).length + dag.dependents(index).length == 0);
    }

    /// Revisions with two or more children.
    public List<Revision> branchPoints() {
        return where(index -> dag.children(index).length > 1);
    }

    /// Revisions with two or more parents.
    public List<Revision> mergePoints() {
        return where(index -> dag.parents(index).length > 1);
    }

    private List<Revision> where(IntPredicate condition) {
        return dag.revisions(Dag.where(dag.allFiles(), condition));
    }

    public boolean isHead(Revision revision) {
        return dag.children(index(revision)).length == 0;
    }

    public boolean isRealHead(Revision revision) {
        return isHead(revision) && dag.dependents(index(revision)).length == 0;
    }

    public boolean isBranchPoint(Revision revision) {
        return dag.children(index(revision)).length > 1;
    }

    /// Parents, in the order in which the revision names them.
    public List<Revision> parents(Revision revision) {
        return listed(dag.parents(index(revision)));
    }

    /// What a revision depends on, labels replaced by the revisions that carry them.
    public List<Revision> dependencies(Revision revision) {
        return listed(dag.dependencies(index(revision)));
    }

    /// Revisions that name this one as a parent, in file order.
    public List<Revision> children(Revision revision) {
        return listed(dag.children(index(revision)));
    }

    /// Revisions that depend on this one, in file order.
    public List<Revision> dependents(Revision revision) {
        return listed(dag.dependents(index(revision)));
    }

    private List<Revision> listed(int[] indexes) {
        return Arrays.stream(indexes).mapToObj(dag::revision).toList();
    }

    /// All that a revision needs, by parents and by dependencies, without itself.
    public List<Revision> ancestors(Revision revision) {
        return without(index(revision), dag.closure(Dag.of(index(revision))));
    }

    /// All that needs a revision, by parents or by dependencies, without itself.
    public List<Revision> descendants(Revision revision) {
        return without(index(revision), dag.above(Dag.of(index(revision))));
    }

    private List<Revision> without(int index, BitSet set) {
        set.clear(index);
        return dag.revisions(set);
    }

    /// What shares a line with a revision: ancestors, itself, descendants, by parents alone.
    public List<Revision> lineage(Revision revision) {
        return dag.revisions(dag.lineage(index(revision)));
    }

    /// The labels that count on each of these revisions, sorted: its own, those of its ancestors, and those set above
    /// it up to the nearest fork or merge. Revisions without a label, or not of this
    /// graph, are left out.
    public Map<RevisionId, List<String>> labels(Collection<Revision> revisions) {
        SortedMap<String, BitSet> spread = new TreeMap<>();
        dag.labels().forEach((label, index) -> spread.put(label, dag.spread(index)));
        Map<RevisionId, List<String>> labels = new LinkedHashMap<>();
        for (Revision revision : revisions) {
            Integer index = dag.byId(revision.id().text());
            List<String> own = spread.entrySet().stream()
                    .filter(entry -> index != null && entry.getValue().get(index))
                    .map(Map.Entry::getKey)
                    .toList();
            if (!own.isEmpty()) {
                labels.put(revision.id(), own);
            }
        }
        return labels;
    }

    /// The revisions that targets mean, each once. The base is no revision; a count from the current revision counts
    /// from what is applied.
    public List<Revision> resolve(List<Target> targets, Applied applied) {
        State state = state(applied);
        Resolver resolver = new Resolver(state);
        resolver.resolve(targets);
        Set<Revision> revisions = new LinkedHashSet<>();
        for (Target target : targets) {
            revisions.addAll(state.dag.revisions(resolver.resolve(target).revisions()));
        }
        return List.copyOf(revisions);
    }

    /// What an upgrade does: all that the targets need and the database does not have.
    public UpgradePlan upgrade(Applied applied, List<Target> targets) {
        return new Movement(state(applied)).upgrade(targets);
    }

    public List<Step> upgradeSteps(Applied applied, List<Target> targets) {
        return upgrade(applied, targets).steps();
    }

    public List<Step> upgradeSteps(Applied applied, Target target) {
        return upgradeSteps(applied, List.of(target));
    }

    /// What a downgrade does: the children of the target and all above them, as far as they are applied, the last
    /// applied first. Revisions that only the ledger knows are among them.
    public List<Step> downgradeSteps(Applied applied, Target target) {
        return downgradeSteps(applied, List.of(target));
    }

    public List<Step> downgradeSteps(Applied applied, List<Target> targets) {
        return new Movement(state(applied)).downgrade(targets);
    }

    /// Those of the steps that are on none of the lines that the targets name.
    public List<Revision> offLine(Applied applied, List<Target> targets, List<Step> steps) {
        return new Movement(state(applied)).offLine(targets, steps);
    }

    /// What a stamp does to the ledger. Lines that no target touches stay as they are.
    public StampPlan stamp(Applied applied, List<Target> targets) {
        return new Movement(state(applied)).stamp(targets);
    }

    /// The steps of an upgrade from one state to another, without a database. An open start is the base, an open end
    /// all heads; a count at one end counts from the other.
    public RangePlan upgradeRange(TargetRange range) {
        return Ranges.upgrade(range.withoutDatabase(), State.of(dag, Applied.nothing()));
    }

    /// The steps of a downgrade from one state to another, without a database.
    public RangePlan downgradeRange(TargetRange range) {
        return Ranges.downgrade(range.withoutDatabase(), State.of(dag, Applied.nothing()));
    }

    /// The revisions of a range, both ends included, newest first. An open start is the base, an open end all heads;
    /// a count at one end counts from the other, and from the database when both are counts.
    public List<Revision> history(TargetRange range, Applied applied) {
        return Ranges.history(range, state(applied));
    }

    /// The rows of the ledger together with all that they imply, each after what it needs.
    public Applied closed(Applied applied) {
        return state(applied).ledger();
    }

    /// What is applied once these steps are taken.
    public Applied after(Applied applied, List<Step> steps) {
        List<Applied.Row> rows = new ArrayList<>(closed(applied).rows());
        for (Step step : steps) {
            switch (step) {
                case Step.Upgrade(Revision revision) -> rows.add(row(revision));
                case Step.Downgrade(Revision revision) ->
                    rows.removeIf(row -> row.id().equals(revision.id()));
            }
        }
        return new Applied(rows);
    }

    /// What the ledger keeps of a revision that is applied: its edges, labels replaced by ids.
    public Applied.Row row(Revision revision) {
        List<RevisionId> dependencies =
                dependencies(revision).stream().map(Revision::id).toList();
        return new Applied.Row(revision.id(), revision.parents(), dependencies, revision.message());
    }

    /// The maximal applied revisions: the heads of a database.
    public List<Revision> heads(Applied applied) {
        State state = state(applied);
        return state.dag.revisions(state.heads());
    }

    /// Where a database stands: its heads, and the tips of lines that its heads merely depend on.
    public List<CurrentRevision> current(Applied applied) {
        State state = state(applied);
        BitSet heads = state.heads();
        return IntStream.of(state.dag.inOrder(state.dag.tips(state.applied)))
                .mapToObj(index -> new CurrentRevision(
                        state.dag.revision(index),
                        heads.get(index) ? CurrentRevision.Standing.HEAD : CurrentRevision.Standing.IMPLIED))
                .toList();
    }

    /// What counts as applied only since something that is applied needs it: the ledger does not list it.
    public List<Revision> missed(Applied applied) {
        State state = state(applied);
        return state.dag.revisions(state.missed());
    }

    /// What is not applied yet.
    public List<Revision> pending(Applied applied) {
        BitSet pending = dag.allFiles();
        pending.andNot(state(applied).applied);
        return dag.revisions(pending);
    }

    /// The rows whose revisions the graph lacks, in the order in which they were applied.
    public List<RevisionId> unknown(Applied applied) {
        return applied.ids().stream().filter(id -> dag.byId(id.text()) == null).toList();
    }

    private State state(Applied applied) {
        Known last = known;
        if (last == null || last.applied() != applied) {
            last = new Known(applied, State.of(dag, applied));
            known = last;
        }
        return last.state();
    }

    private int index(Revision revision) {
        Integer index = dag.byId(revision.id().text());
        if (index == null) {
            throw new NoSuchElementException("no revision " + revision.id());
        }
        return index;
    }
}
