package dev.stemma.revision;

import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Says which revisions a target means, in one graph and one state.
final class Resolver {
    private final Dag dag;
    private final State state;
    private final Shortfall shortfall;

    Resolver(State state) {
        this(state, Shortfall.REFUSE);
    }

    Resolver(State state, Shortfall shortfall) {
        this.dag = state.dag;
        this.state = state;
        this.shortfall = shortfall;
    }

    /// What happens when a graph ends before the steps do.
    enum Shortfall {
        REFUSE,
        STOP_AT_THE_END
    }

    /// Revisions, or the place below all revisions. (Nothing at all is neither: the head of an empty graph.)
    record Place(BitSet revisions, boolean isBase) {
        static final Place BASE = new Place(new BitSet(), true);

        static Place of(BitSet revisions) {
            return new Place(revisions, false);
        }
    }

    /// The revisions of all targets together, or what is wrong with each of them.
    BitSet resolve(List<Target> targets) {
        BitSet revisions = new BitSet();
        List<Problem> problems = new ArrayList<>();
        for (Target target : targets) {
            try {
                revisions.or(resolve(target).revisions());
            } catch (StemmaException refused) {
                problems.addAll(refused.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new StemmaException(problems);
        }
        return revisions;
    }

    Place resolve(Target target) {
        BitSet line = line(target);
        // No switch over types: it would be linked anew by every run.
        Target.Point point = target.point();
        if (point instanceof Target.Symbol symbol) {
            return symbol(symbol, target, line);
        }
        return point instanceof Target.Counted counted
                ? counted(counted, target, line)
                : Place.of(Dag.of(named(((Target.Named) point).name(), target, line)));
    }

    /// The revision that a target names before its `@`.
    @Nullable
    Integer carrier(Target target) {
        return target.line() == null ? null : find(target.line(), dag.allFiles());
    }

    /// Everything, or what shares a line with the revision before the `@`.
    BitSet line(Target target) {
        Integer carrier = carrier(target);
        if (carrier == null) {
            BitSet all = new BitSet();
            all.set(0, dag.size());
            return all;
        }
        return dag.lineage(carrier);
    }

    private Place symbol(Target.Symbol symbol, Target target, BitSet line) {
        return switch (symbol) {
            case HEAD -> Place.of(one(heads(line), target.text()));
            case HEADS -> Place.of(target.line() == null ? realHeads() : heads(line));
            case BASE -> Place.BASE;
            case CURRENT -> current(line);
        };
    }

    private BitSet one(BitSet heads, String text) {
        if (heads.cardinality() > 1) {
            throw stop(new TargetProblem.SeveralHeads(text, dag.revisions(heads)));
        }
        return heads;
    }

    /// Without a child, as far as there are files.
    BitSet heads(BitSet line) {
        return Dag.where(files(line), index -> hasNone(dag.children(index)));
    }

    /// Needed by nothing, as far as there are files.
    BitSet realHeads() {
        return Dag.where(dag.allFiles(), index -> hasNone(dag.children(index)) && hasNone(dag.dependents(index)));
    }

    private boolean hasNone(int[] followers) {
        return IntStream.of(followers).noneMatch(dag::hasFile);
    }

    private BitSet files(BitSet set) {
        BitSet files = dag.allFiles();
        files.and(set);
        return files;
    }

    /// Where the database stands: its heads, or the tips of what is applied along a line.
    private Place current(BitSet line) {
        BitSet heads = state.heads();
        heads.and(line);
        if (heads.isEmpty()) {
            BitSet active = (BitSet) state.applied.clone();
            active.and(line);
            heads = dag.maximal(active);
        }
        return heads.isEmpty() ? Place.BASE : Place.of(heads);
    }

    private int named(String name, Target target, BitSet line) {
        int index = find(name, line);
        if (target.line() != null && !line.get(index)) {
            throw stop(new WalkProblem.NotOnLine(target.text(), dag.revision(index), target.line()));
        }
        return index;
    }

    private int find(String name, BitSet line) {
        Integer exact = dag.exact(name);
        if (exact != null) {
            return exact;
        }
        BitSet candidates = startingWith(name, line);
        if (candidates.cardinality() == 1) {
            return candidates.nextSetBit(0);
        }
        throw stop(
                candidates.isEmpty()
                        ? unknown(name)
                        : new TargetProblem.AmbiguousPrefix(name, dag.revisions(candidates)));
    }

    /// By their ids, else by the labels they carry.
    private BitSet startingWith(String prefix, BitSet line) {
        BitSet byId = matching(line, index -> dag.revision(index).id().text().startsWith(prefix));
        return byId.isEmpty()
                ? matching(line, index -> dag.revision(index).labels().stream().anyMatch(l -> l.startsWith(prefix)))
                : byId;
    }

    private BitSet matching(BitSet line, IntPredicate condition) {
        BitSet onFiles = Dag.where(files(line), condition);
        return onFiles.isEmpty() ? Dag.where(line, condition) : onFiles;
    }

    private Problem unknown(String name) {
        Optional<Revision> into = dag.revisions().stream()
                .filter(revision -> revision.replaced().contains(new RevisionId(name)))
                .findFirst();
        if (into.isPresent()) {
            return new TargetProblem.SquashedRevision(name, into.get().id());
        }
        Set<String> known = new LinkedHashSet<>(dag.labels().keySet());
        Arrays.stream(Target.Symbol.values()).forEach(symbol -> known.add(symbol.toString()));
        dag.revisions().forEach(revision -> known.add(revision.id().text()));
        return new TargetProblem.UnknownRevision(name, Names.nearest(name, known));
    }

    private Place counted(Target.Counted counted, Target target, BitSet line) {
        if (counted.start() instanceof Target.Named(String name)) {
            Integer whole = whole(counted.whole(), name, line);
            if (whole != null) {
                return Place.of(Dag.of(named(dag.revision(whole).id().text(), target, line)));
            }
        }
        if (target.isUndo()) {
            return afterUndoing(undone(target, line), line);
        }
        Place start = switch (counted.start()) {
            case Target.Symbol symbol -> symbol(symbol, target, line);
            case Target.Named(String name) -> Place.of(Dag.of(named(name, target, line)));
            case Target.Counted nested -> counted(nested, target, line);
        };
        return walk(single(start, target), counted.steps(), target, line);
    }

    /// An id with a `-` in it looks like a count. The whole goes before its parts; the beginning of an id goes before
    /// a count from the beginning of an id.
    private @Nullable Integer whole(String whole, String start, BitSet line) {
        Integer exact = dag.exact(whole);
        if (exact != null || dag.exact(start) != null) {
            return exact;
        }
        BitSet candidates = startingWith(whole, line);
        return candidates.cardinality() == 1 ? Integer.valueOf(candidates.nextSetBit(0)) : null;
    }

    /// What goes when a target counts down from where the database stands: the last that were applied.
    BitSet undone(Target target, BitSet line) {
        int asked = target.steps();
        int[] last =
                IntStream.of(state.undoOrder()).filter(line::get).limit(asked).toArray();
        if (last.length < asked && shortfall == Shortfall.REFUSE) {
            throw stop(new WalkProblem.NotEnoughSteps(target.text(), asked, last.length));
        }
        BitSet undone = dag.above(Dag.of(last));
        undone.and(state.applied);
        return undone;
    }

    private Place afterUndoing(BitSet undone, BitSet line) {
        BitSet left = (BitSet) state.applied.clone();
        left.andNot(undone);
        left.and(line);
        return left.isEmpty() ? Place.BASE : Place.of(dag.maximal(left));
    }

    /// One revision, or -1 for the base.
    private int single(Place start, Target target) {
        if (start.revisions().cardinality() > 1) {
            List<Revision> several = dag.revisions(start.revisions());
            throw stop(
                    target.isAdvance()
                            ? new TargetProblem.SeveralCurrent(target.text(), several)
                            : new TargetProblem.SeveralHeads(target.text(), several));
        }
        return start.revisions().nextSetBit(0);
    }

    private Place walk(int start, int steps, Target target, BitSet line) {
        int at = start;
        int asked = Math.abs(steps);
        for (int taken = 0; taken < asked; taken++) {
            int[] ways = steps > 0 ? up(at, line) : down(at, line);
            if (steps < 0 && at >= 0 && ways.length == 0) {
                at = -1;
            } else if (ways.length == 1) {
                at = ways[0];
            } else if (ways.length == 0 && shortfall == Shortfall.STOP_AT_THE_END && mayEnd(taken, target)) {
                break;
            } else if (ways.length == 0) {
                throw stop(new WalkProblem.NotEnoughSteps(target.text(), asked, taken));
            } else {
                String from = at < 0 ? "base" : dag.revision(at).id().text();
                throw stop(new WalkProblem.AmbiguousWalk(target.text(), from, revisions(ways)));
            }
        }
        return at < 0 ? Place.BASE : Place.of(Dag.of(at));
    }

    /// A count may end where the graph does; but below the base and above a head there is nothing by their names.
    private static boolean mayEnd(int taken, Target target) {
        return taken > 0
                || !(target.point() instanceof Target.Counted(Target.Symbol start, int steps, String whole))
                || start == Target.Symbol.CURRENT;
    }

    private int[] up(int at, BitSet line) {
        IntStream ways = at < 0 ? files(line).stream().filter(dag::isBase) : IntStream.of(dag.children(at));
        return ways.filter(line::get).filter(dag::hasFile).toArray();
    }

    private int[] down(int at, BitSet line) {
        return at < 0
                ? new int[0]
                : IntStream.of(dag.parents(at)).filter(line::get).toArray();
    }

    private List<Revision> revisions(int[] indexes) {
        List<Revision> revisions = new ArrayList<>();
        Arrays.stream(indexes).forEach(index -> revisions.add(dag.revision(index)));
        return revisions;
    }

    static StemmaException stop(Problem problem) {
        return new StemmaException(problem);
    }
}
