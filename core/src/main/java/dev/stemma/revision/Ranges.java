package dev.stemma.revision;

import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Resolver.Shortfall;
import java.util.BitSet;
import java.util.List;

/// What lies between the two ends of a range. A count that leads away from the other end counts from it, every other
/// count from the database.
final class Ranges {
    private static final List<Target> BASE = List.of(Target.parse("base"));
    private static final List<Target> HEADS = List.of(Target.parse("heads"));

    private final State database;
    private final Shortfall shortfall;
    private final List<Target> from;
    private final List<Target> to;
    private final BitSet lower;
    private final BitSet upper;

    private Ranges(TargetRange range, State database, Shortfall shortfall, Direction direction) {
        this.database = database;
        this.shortfall = shortfall;
        boolean isUp = direction == Direction.UPGRADE;
        from = or(range.from(), isUp ? BASE : HEADS);
        to = or(range.to(), isUp ? HEADS : BASE);
        if (from.stream().anyMatch(Target::isUndo) && !counts(to)) {
            upper = revisions(to, database);
            lower = revisions(from, standingAt(upper));
        } else {
            lower = revisions(from, database);
            boolean leadsAway = to.stream().anyMatch(isUp ? Target::isAdvance : Target::isUndo);
            upper = revisions(to, leadsAway && !counts(from) ? standingAt(lower) : database);
        }
    }

    static RangePlan upgrade(TargetRange range, State empty) {
        Movement.refuseOtherWay(range.to(), Direction.UPGRADE);
        Ranges ends = new Ranges(range, empty, Shortfall.REFUSE, Direction.UPGRADE);
        State start = ends.standingAt(ends.lower);
        List<Step> steps = new Movement(start).upgrade(ends.to).steps();
        BitSet above = (BitSet) ends.lower.clone();
        above.andNot(empty.dag.closure(ends.upper));
        if (steps.isEmpty() && !above.isEmpty()) {
            throw outside(range, start.dag.revisions(above), Direction.UPGRADE);
        }
        return new RangePlan(start.ledger(), steps);
    }

    static RangePlan downgrade(TargetRange range, State empty) {
        Movement.refuseOtherWay(range.to(), Direction.DOWNGRADE);
        Ranges ends = new Ranges(range, empty, Shortfall.REFUSE, Direction.DOWNGRADE);
        State start = ends.standingAt(ends.lower);
        BitSet unreached = (BitSet) ends.upper.clone();
        unreached.andNot(start.applied);
        if (!unreached.isEmpty()) {
            throw outside(range, start.dag.revisions(unreached), Direction.DOWNGRADE);
        }
        return new RangePlan(start.ledger(), new Movement(start).downgrade(ends.to));
    }

    static List<Revision> history(TargetRange range, State database) {
        Ranges ends = new Ranges(range, database, Shortfall.STOP_AT_THE_END, Direction.UPGRADE);
        Dag dag = database.dag;
        if (ends.from.stream().allMatch(Target::isUndo) && !counts(ends.to)) {
            return dag.revisions(ends.generations()).reversed();
        }
        BitSet needed = dag.closure(ends.upperOnLine());
        BitSet outside = (BitSet) ends.lower.clone();
        outside.andNot(needed);
        if (!outside.isEmpty()) {
            throw outside(range, dag.revisions(outside), Direction.UPGRADE);
        }
        if (!ends.lower.isEmpty()) {
            needed.and(ends.aboveLower());
        }
        return dag.revisions(needed).reversed();
    }

    /// What follows the start by parents alone. An end that is named is in the range also where it only depends on
    /// what follows the start, and so is the way there.
    private BitSet aboveLower() {
        Dag dag = database.dag;
        BitSet above = new BitSet();
        lower.stream().forEach(index -> above.or(dag.progeny(index)));
        if (to.stream().noneMatch(target -> target.point() == Target.Symbol.HEADS)) {
            BitSet beside = (BitSet) upper.clone();
            beside.andNot(above);
            BitSet way = dag.closure(beside);
            way.and(dag.above(lower));
            above.or(way);
        }
        return above;
    }

    /// `-N:b` goes N generations down from b, on every line that leads there.
    private BitSet generations() {
        BitSet all = new BitSet();
        Resolver resolver = new Resolver(database);
        for (Target target : from) {
            BitSet line = resolver.line(target);
            BitSet next = (BitSet) upper.clone();
            for (int step = 0; step <= target.steps() && !next.isEmpty(); step++) {
                next.and(line);
                all.or(next);
                next = database.dag.parents(next);
            }
        }
        return all;
    }

    /// `label@base:` up to many heads means the heads on that line.
    private BitSet upperOnLine() {
        BitSet upperOnLine = (BitSet) upper.clone();
        Resolver resolver = new Resolver(database);
        for (Target target : from) {
            if (target.line() != null && upper.cardinality() > 1) {
                upperOnLine.and(resolver.line(target));
            }
        }
        return upperOnLine;
    }

    private State standingAt(BitSet revisions) {
        return database.at(database.dag.closure(revisions));
    }

    private BitSet revisions(List<Target> targets, State state) {
        return new Resolver(state, shortfall).resolve(targets);
    }

    private static boolean counts(List<Target> targets) {
        return targets.stream().anyMatch(target -> target.isUndo() || target.isAdvance());
    }

    private static List<Target> or(List<Target> given, List<Target> otherwise) {
        return given.isEmpty() ? otherwise : given;
    }

    private static StemmaException outside(TargetRange range, List<Revision> outside, Direction direction) {
        return Resolver.stop(new WalkProblem.NotARange(range.text(), outside, direction));
    }
}
