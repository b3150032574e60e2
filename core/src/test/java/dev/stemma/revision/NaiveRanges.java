package dev.stemma.revision;

import dev.stemma.revision.NaiveTargets.Walk;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What ranges mean, worked out on a [NaiveGraph]: each end is a target, and a count leads away from the other end.
final class NaiveRanges {
    private final NaiveGraph graph;
    private final Set<String> applied;
    private final Walk walk;

    NaiveRanges(NaiveGraph graph, Set<String> applied, Walk walk) {
        this.graph = graph;
        this.applied = applied;
        this.walk = walk;
    }

    private static boolean isUndo(String target) {
        return target.matches("(.*@)?(current)?-\\d+");
    }

    private static boolean isAdvance(String target) {
        return target.matches("(.*@)?(current)?\\+\\d+");
    }

    private NaiveTargets at(Set<String> state) {
        return new NaiveTargets(graph, state, walk);
    }

    private Set<String> standingAt(Set<String> revisions) {
        Set<String> closure = graph.closure(revisions);
        return closure.equals(applied) ? applied : new LinkedHashSet<>(graph.inOrder(closure));
    }

    /// The lower and the upper end of a range that leads up.
    private List<Set<String>> upwards(String from, String to) {
        if (isUndo(from) && !isUndo(to) && !isAdvance(to)) {
            Set<String> upper = at(applied).meant(to);
            return List.of(at(standingAt(upper)).meant(from), upper);
        }
        Set<String> lower = at(applied).meant(from);
        boolean countsFromLower = isAdvance(to) && !isUndo(from) && !isAdvance(from);
        return List.of(lower, at(countsFromLower ? standingAt(lower) : applied).meant(to));
    }

    List<String> upgrade(String from, String to) {
        refuseCurrent(from, to);
        if (isUndo(to)) {
            throw new NaiveTargets.Refused("wrong-direction");
        }
        List<Set<String>> ends = upwards(from, to);
        Set<String> start = standingAt(ends.getFirst());
        List<String> steps = at(start).upgrade(List.of(to));
        if (steps.isEmpty() && !graph.closure(ends.getLast()).containsAll(ends.getFirst())) {
            throw new NaiveTargets.Refused("not-a-range");
        }
        return steps;
    }

    List<String> downgrade(String from, String to) {
        refuseCurrent(from, to);
        if (isAdvance(to)) {
            throw new NaiveTargets.Refused("wrong-direction");
        }
        Set<String> above = isUndo(from) && !isUndo(to)
                ? at(standingAt(at(applied).meant(to))).meant(from)
                : at(applied).meant(from);
        Set<String> start = standingAt(above);
        boolean countsFromStart = isUndo(to) && !isUndo(from) && !isAdvance(from);
        Set<String> below = at(countsFromStart ? start : applied).meant(to);
        if (!start.containsAll(below)) {
            throw new NaiveTargets.Refused("not-a-range");
        }
        return at(start).downgrade(List.of(to));
    }

    private static void refuseCurrent(String from, String to) {
        if (List.of(from, to).stream().anyMatch(target -> target.matches("(.*@)?current([+-]\\d+)?"))) {
            throw new NaiveTargets.Refused("no-database");
        }
    }

    /// Newest first, both ends included.
    List<String> history(String from, String to) {
        List<Set<String>> ends = upwards(from, to);
        if (isUndo(from) && !isUndo(to) && !isAdvance(to)) {
            return graph.inOrder(generations(from, ends.getLast())).reversed();
        }
        NaiveTargets.Parts parts = at(applied).parts(from);
        Set<String> upper = new TreeSet<>(ends.getLast());
        if (parts.line() != null && upper.size() > 1) {
            upper.retainAll(at(applied).onLine(parts.line()));
        }
        Set<String> between = graph.closure(upper);
        if (!between.containsAll(ends.getFirst())) {
            throw new NaiveTargets.Refused("not-a-range");
        }
        if (!ends.getFirst().isEmpty()) {
            Set<String> above = new TreeSet<>(graph.above(ends.getFirst(), NaiveGraph.Node::parents));
            if (!to.matches("(.*@)?heads")) {
                Set<String> beside = new TreeSet<>(ends.getLast());
                beside.removeAll(above);
                Set<String> way = new TreeSet<>(graph.closure(beside));
                way.retainAll(graph.above(ends.getFirst(), graph::needs));
                above.addAll(way);
            }
            between.retainAll(above);
        }
        return graph.inOrder(between).reversed();
    }

    /// So many generations below some revisions, themselves included.
    private Set<String> generations(String from, Set<String> upper) {
        NaiveTargets.Parts parts = at(applied).parts(from);
        Set<String> line = at(applied).onLine(parts.line());
        Set<String> all = new TreeSet<>();
        List<String> generation = new ArrayList<>(upper);
        for (int i = 0; i <= -parts.steps(); i++) {
            generation.retainAll(line);
            all.addAll(generation);
            generation = new ArrayList<>(generation.stream()
                    .flatMap(id -> graph.node(id).parents().stream())
                    .distinct()
                    .toList());
        }
        return all;
    }
}
