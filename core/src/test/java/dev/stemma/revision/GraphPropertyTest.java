package dev.stemma.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.problem.StemmaException;
import dev.stemma.revision.NaiveTargets.Walk;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Random graphs, states and targets of every form: the graph and the model on paper must say the same, in the same
/// order, or refuse with the same code. `-Dstemma.graphs=N` draws more, `-Dstemma.seed=S` draws one seed again.
class GraphPropertyTest {
    private static final int GRAPHS = Integer.getInteger("stemma.graphs", 10_000);
    private static final int QUESTIONS = 5;

    @Test
    void theGraphAgreesWithTheModelOnPaper() {
        Long given = Long.getLong("stemma.seed");
        long first = given != null ? given : new Random().nextLong();
        for (int i = 0; i < (given != null ? 1 : GRAPHS); i++) {
            ask(first + i);
        }
    }

    private static void ask(long seed) {
        Random random = new Random(seed);
        NaiveGraph paper = RandomGraphs.graph(random);
        RevisionGraph graph = RevisionGraph.of(RandomGraphs.revisions(paper));
        Situation empty = new Situation(seed, paper, graph, List.of(), "base", "base");
        empty.same("order", graph::revisions, paper::order);
        empty.same("drawing", () -> drawn(graph), paper.order()::reversed);
        for (int i = 0; i < QUESTIONS; i++) {
            List<String> rows = RandomGraphs.rows(random, paper);
            String target = RandomGraphs.target(random, paper);
            String other = RandomGraphs.target(random, paper);
            new Situation(seed, paper, graph, rows, target, other).ask();
        }
    }

    private static List<Revision> drawn(RevisionGraph graph) {
        List<Revision> newestFirst = graph.revisions().reversed();
        return GraphDrawing.of(graph, newestFirst, GraphDrawing.Glyphs.BOX).stream()
                .flatMap(row -> Stream.ofNullable(row.revision()))
                .toList();
    }

    /// A graph, a state and two targets.
    private record Situation(
            long seed, NaiveGraph paper, RevisionGraph graph, List<String> rows, String target, String other) {
        void ask() {
            Applied applied = Applied.of(rows.toArray(String[]::new));
            Set<String> closed = paper.closed(rows);
            NaiveTargets naive = new NaiveTargets(paper, closed, Walk.WHOLE);
            List<String> texts = List.of(target, other);
            List<Target> targets = texts.stream().map(Target::parse).toList();
            same("heads", () -> graph.heads(applied), () -> paper.inOrder(paper.maximal(closed)));
            same(
                    "resolve",
                    () -> graph.resolve(targets.subList(0, 1), applied),
                    () -> paper.inOrder(naive.meant(target)));
            same("upgrade", () -> revisions(graph.upgradeSteps(applied, targets)), () -> naive.upgrade(texts));
            same("missed", () -> graph.missed(applied), () -> paper.inOrder(without(closed, rows)));
            same(
                    "downgrade",
                    () -> revisions(graph.downgradeSteps(applied, targets.getFirst())),
                    () -> naive.downgrade(List.of(target)));
            same(
                    "downgrade to both",
                    () -> revisions(graph.downgradeSteps(applied, targets)),
                    () -> naive.downgrade(texts));
            same(
                    "state after a downgrade",
                    () -> listed(graph.after(applied, graph.downgradeSteps(applied, targets.getFirst()))),
                    () -> paper.inOrder(without(closed, naive.downgrade(List.of(target)))));
            same(
                    "state after an upgrade",
                    () -> listed(graph.after(applied, graph.upgradeSteps(applied, targets))),
                    () -> paper.inOrder(joined(closed, naive.upgrade(texts))));
            same(
                    "stamp",
                    () -> listed(graph.stamp(applied, targets).result()),
                    () -> paper.inOrder(naive.stamp(texts)));
            ranges(applied, closed);
            places(applied, closed);
        }

        private void ranges(Applied applied, Set<String> closed) {
            TargetRange range = TargetRange.parse(target + ":" + other);
            NaiveRanges empty = new NaiveRanges(paper, Set.of(), Walk.WHOLE);
            NaiveRanges naive = new NaiveRanges(paper, closed, Walk.AS_FAR_AS_IT_GOES);
            same("history", () -> graph.history(range, applied), () -> naive.history(target, other));
            same(
                    "upgrade without a database",
                    () -> revisions(graph.upgradeRange(range).steps()),
                    () -> empty.upgrade(target, other));
            same(
                    "downgrade without a database",
                    () -> revisions(graph.downgradeRange(range).steps()),
                    () -> empty.downgrade(target, other));
        }

        /// Where the database stands, what is pending, and which labels count where.
        private void places(Applied applied, Set<String> closed) {
            same(
                    "current",
                    () -> graph.current(applied).stream()
                            .map(CurrentRevision::revision)
                            .toList(),
                    () -> paper.order().stream()
                            .filter(id -> closed.contains(id)
                                    && paper.children(id).stream().noneMatch(closed::contains))
                            .toList());
            same(
                    "pending",
                    () -> graph.pending(applied),
                    () -> paper.order().stream()
                            .filter(id -> !closed.contains(id))
                            .toList());
            Map<RevisionId, List<String>> labels = graph.labels(graph.revisions());
            for (NaiveGraph.Node node : paper.nodes) {
                String label = node.label();
                if (label != null) {
                    same(
                            "label " + label,
                            () -> graph.revisions().stream()
                                    .filter(one -> labels.getOrDefault(one.id(), List.of())
                                            .contains(label))
                                    .toList(),
                            () -> paper.inOrder(paper.labelled(node.id())));
                }
            }
        }

        /// The revisions of a state, which must be closed, with each row after what it needs.
        private List<Revision> listed(Applied applied) {
            assertThat(graph.closed(applied).ids()).isEqualTo(applied.ids());
            Set<RevisionId> ids = new LinkedHashSet<>(applied.ids());
            return graph.revisions().stream()
                    .filter(revision -> ids.contains(revision.id()))
                    .toList();
        }

        void same(String what, Supplier<List<Revision>> graph, Supplier<List<String>> paper) {
            String actual;
            try {
                actual = Graphs.ids(graph.get());
            } catch (StemmaException refused) {
                actual = "refused: " + refused.problems().getFirst().code();
            }
            String expected;
            try {
                expected = String.join(" ", paper.get());
            } catch (NaiveTargets.Refused refused) {
                expected = "refused: " + refused.getMessage();
            }
            if (!actual.equals(expected)) {
                assertThat(actual).as(what + " of " + this).isEqualTo(expected);
            }
        }

        @Override
        public String toString() {
            return "graph " + paper.nodes + "\napplied " + rows + "\ntargets " + target + " " + other
                    + "\nagain with -Dstemma.seed=" + seed;
        }
    }

    private static List<Revision> revisions(List<Step> steps) {
        return steps.stream().map(Step::revision).toList();
    }

    private static Set<String> without(Set<String> left, List<String> right) {
        Set<String> without = new TreeSet<>(left);
        right.forEach(without::remove);
        return without;
    }

    private static Set<String> joined(Set<String> left, List<String> right) {
        Set<String> joined = new TreeSet<>(left);
        joined.addAll(right);
        return joined;
    }
}
