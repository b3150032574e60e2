package dev.stemma.revision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How a database moves: set arithmetic on what is applied.
final class Movement {
    private final Dag dag;
    private final State state;
    private final Resolver resolver;

    Movement(State state) {
        this.dag = state.dag;
        this.state = state;
        this.resolver = new Resolver(state);
    }

    /// What all targets need and the database does not have, in the order of the graph.
    UpgradePlan upgrade(List<Target> targets) {
        refuseOtherWay(targets, Direction.UPGRADE);
        BitSet needed = needed(targets);
        BitSet missed = state.missed();
        missed.and(needed);
        needed.andNot(state.applied);
        return new UpgradePlan(steps(needed), steps(missed));
    }

    private List<Step> steps(BitSet revisions) {
        return dag.revisions(revisions).stream().<Step>map(Step.Upgrade::new).toList();
    }

    /// What must go so that nothing is left above the targets but what they need, the last applied first.
    List<Step> downgrade(List<Target> targets) {
        refuseOtherWay(targets, Direction.DOWNGRADE);
        BitSet leaving = new BitSet();
        for (Target target : targets) {
            refuseUnapplied(target);
            leaving.or(above(target));
        }
        leaving.andNot(needed(targets));
        return IntStream.of(state.undoOrder())
                .filter(leaving::get)
                .<Step>mapToObj(index -> new Step.Downgrade(dag.revision(index)))
                .toList();
    }

    /// What goes although it is on none of the lines that the targets name: it needs what goes there.
    List<Revision> offLine(List<Target> targets, List<Step> steps) {
        BitSet lines = new BitSet();
        targets.forEach(target -> lines.or(resolver.line(target)));
        Set<Revision> named = Set.copyOf(dag.revisions(lines));
        return steps.stream()
                .map(Step::revision)
                .filter(revision -> !named.contains(revision))
                .toList();
    }

    /// A count from where the database stands goes the way of the command or is a mistake.
    static void refuseOtherWay(List<Target> targets, Direction direction) {
        for (Target target : targets) {
            if (direction == Direction.UPGRADE ? target.isUndo() : target.isAdvance()) {
                throw Resolver.stop(new WalkProblem.WrongDirection(target.text(), direction));
            }
        }
    }

    private void refuseUnapplied(Target target) {
        BitSet unapplied = (BitSet) resolver.resolve(target).revisions().clone();
        unapplied.andNot(state.applied);
        if (!unapplied.isEmpty()) {
            throw Resolver.stop(new WalkProblem.NotApplied(target.text(), dag.revisions(unapplied)));
        }
    }

    /// The ledger as if the database stood at the targets: what is above them is gone, what they need is there, and
    /// other lines are as they were.
    StampPlan stamp(List<Target> targets) {
        BitSet wanted = needed(targets);
        BitSet removed = new BitSet();
        for (Target target : targets) {
            Integer carrier = resolver.carrier(target);
            removed.or(carrier != null && target.point() == Target.Symbol.BASE ? wholeLine(carrier) : above(target));
        }
        removed.andNot(wanted);
        BitSet added = (BitSet) wanted.clone();
        added.andNot(state.applied);
        // What only counted as applied gets a row, too.
        wanted.and(state.missed());
        added.or(wanted);
        return plan(removed, added);
    }

    private StampPlan plan(BitSet removed, BitSet added) {
        List<Revision> gone = IntStream.of(state.undoOrder())
                .filter(removed::get)
                .mapToObj(dag::revision)
                .toList();
        List<Applied.Row> rows = new ArrayList<>(state.ledger().rows());
        Set<RevisionId> goneIds = gone.stream().map(Revision::id).collect(Collectors.toSet());
        rows.removeIf(row -> goneIds.contains(row.id()));
        BitSet fresh = (BitSet) added.clone();
        fresh.andNot(state.applied);
        for (int index : dag.inOrder(fresh)) {
            rows.add(state.row(index));
        }
        return new StampPlan(gone, dag.revisions(added), new Applied(rows));
    }

    private BitSet needed(List<Target> targets) {
        return dag.closure(resolver.resolve(targets));
    }

    /// A line without the trunk that other lines stand on.
    private BitSet wholeLine(int carrier) {
        BitSet own = dag.above(dag.spread(carrier));
        BitSet others = (BitSet) state.applied.clone();
        others.andNot(own);
        others.andNot(dag.lineage(carrier));
        BitSet leaving = (BitSet) state.applied.clone();
        leaving.andNot(dag.closure(others));
        return leaving;
    }

    /// The applied revisions above a target, by parents or by dependencies, beginning with its children.
    private BitSet above(Target target) {
        BitSet line = resolver.line(target);
        if (target.isUndo()) {
            return resolver.undone(target, line);
        }
        Resolver.Place place = resolver.resolve(target);
        BitSet roots = new BitSet();
        if (place.isBase()) {
            state.applied.stream().filter(dag::isBase).forEach(roots::set);
        } else {
            BitSet tops = dag.maximal(place.revisions());
            tops.stream().flatMap(top -> IntStream.of(dag.children(top))).forEach(roots::set);
        }
        roots.and(line);
        BitSet leaving = dag.above(roots);
        leaving.and(state.applied);
        return leaving;
    }
}
