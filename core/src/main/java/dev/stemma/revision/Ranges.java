package dev.stemma.revision;

import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Resolver.Shortfall;
import dev.stemma.revision.TargetProblem.Direction;
import java.util.BitSet;
import java.util.List;

/// What lies between the two ends of a range. A count at one end counts from the other end.
final class Ranges {
    private static final List<Target> BASE = List.of(Target.parse("base"));
    private static final List<Target> HEADS = List.of(Target.parse("heads"));

    private final State database;
    private final Shortfall shortfall;
    private final List<Target> from;
    private final List<Target> to;
    private final BitSet lower;
    private final BitSet upper;

    private Ranges(List<Target> from, List<Target> to, State database, Shortfall shortfall) {
        this.database = database;
        this.shortfall = shortfall;
        this.from = from;
        this.to = to;
        if (counts(from) && !counts(to)) {
            upper = revisions(to, database);
            lower = revisions(from, standingAt(upper));
        } else {
            lower = revisions(from, database);
            upper = revisions(to, counts(to) && !counts(from) ? standingAt(lower) : database);
        }
    }

    static RangePlan upgrade(TargetRange range, State empty) {
        Ranges ends = new Ranges(or(range.from(), BASE), or(range.to(), HEADS), empty, Shortfall.REFUSE);
        State start = ends.standingAt(ends.lower);
        List<Step> steps = new Movement(start).upgrade(ends.to);
        BitSet above = (BitSet) ends.lower.clone();
        above.andNot(empty.dag.closure(ends.upper));
        if (steps.isEmpty() && !above.isEmpty()) {
            throw outside(range, start.dag.revisions(above), Direction.UPGRADE);
        }
        return new RangePlan(start.ledger(), steps);
    }

    static RangePlan downgrade(TargetRange range, State empty) {
        Ranges ends = new Ranges(or(range.from(), HEADS), or(range.to(), BASE), empty, Shortfall.REFUSE);
        State start = ends.standingAt(ends.lower);
        BitSet unreached = (BitSet) ends.upper.clone();
        unreached.andNot(start.applied);
        if (!unreached.isEmpty()) {
            throw outside(range, start.dag.revisions(unreached), Direction.DOWNGRADE);
        }
        return new RangePlan(start.ledger(), new Movement(start).downgrade(ends.to));
    }

    static List<Revision> history(TargetRange range, State database) {
        Ranges ends = new Ranges(or(range.from(), BASE), or(range.to(), HEADS), database, Shortfall.STOP_AT_THE_END);
        Dag dag = database.dag;
        BitSet needed = dag.closure(ends.upperOnLine());
        BitSet outside = (BitSet) ends.lower.clone();
        outside.andNot(needed);
        if (!outside.isEmpty()) {
            throw outside(range, dag.revisions(outside), Direction.UPGRADE);
        }
        if (!ends.lower.isEmpty()) {
            BitSet progeny = new BitSet();
            ends.lower.stream().forEach(index -> progeny.or(dag.progeny(index)));
            needed.and(progeny);
        }
        return dag.revisions(needed).reversed();
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
        Resolver resolver = new Resolver(state, shortfall);
        BitSet revisions = new BitSet();
        targets.forEach(target -> revisions.or(resolver.resolve(target).revisions()));
        return revisions;
    }

    private static boolean counts(List<Target> targets) {
        return targets.stream().anyMatch(target -> target.isUndo() || target.isAdvance());
    }

    private static List<Target> or(List<Target> given, List<Target> otherwise) {
        return given.isEmpty() ? otherwise : given;
    }

    private static StemmaException outside(TargetRange range, List<Revision> outside, Direction direction) {
        return Resolver.stop(new TargetProblem.NotARange(range.text(), outside, direction));
    }
}
