package dev.stemma.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.problem.StemmaException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// Random graphs, states and targets of every form: the graph and the model on paper must say the same, in the same
/// order,
/// or refuse with the same code. `-Dstemma.graphs=N` draws more, `-Dstemma.seed=S` draws one seed again.
class GraphPropertyTest {
    private static final int GRAPHS = Integer.getInteger("stemma.graphs", 10_000);
    private static final int QUESTIONS = 6;

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
        assertThat(Graphs.ids(graph.revisions())).as("order, seed " + seed).isEqualTo(String.join(" ", paper.order()));
        for (int i = 0; i < QUESTIONS; i++) {
            List<String> rows = RandomGraphs.rows(random, paper);
            Applied applied = Applied.of(rows.toArray(String[]::new));
            Set<String> closed = paper.closed(rows);
            String target = RandomGraphs.target(random, paper);
            String other = RandomGraphs.target(random, paper);
            NaiveTargets naive = new NaiveTargets(paper, closed, false);
            String question = "graph " + paper.nodes + "\napplied " + rows + "\ntargets " + target + " " + other
                    + "\nagain with -Dstemma.seed=" + seed;
            List<Target> both = List.of(Target.parse(target), Target.parse(other));
            same("heads " + question, () -> graph.heads(applied), () -> paper.inOrder(paper.maximal(closed)));
            same(
                    "resolve " + question,
                    () -> graph.resolve(both.subList(0, 1), applied),
                    () -> paper.inOrder(naive.meant(target)));
            same(
                    "upgrade " + question,
                    () -> revisions(graph.upgradeSteps(applied, both)),
                    () -> naive.upgrade(List.of(target, other)));
            same(
                    "downgrade " + question,
                    () -> revisions(graph.downgradeSteps(applied, both.getFirst())),
                    () -> naive.downgrade(target));
            same(
                    "stamp " + question,
                    () -> stamped(graph, applied, both),
                    () -> paper.inOrder(naive.stamp(List.of(target, other))));
        }
    }

    private static void same(String question, Supplier<List<Revision>> graph, Supplier<List<String>> paper) {
        String expected;
        try {
            expected = String.join(" ", paper.get());
        } catch (NaiveTargets.Refused refused) {
            expected = "refused: " + refused.getMessage();
        }
        String actual;
        try {
            actual = Graphs.ids(graph.get());
        } catch (StemmaException refused) {
            actual = "refused: " + refused.problems().getFirst().code();
        }
        if (!Objects.equals(actual, expected)) {
            assertThat(actual).as(question).isEqualTo(expected);
        }
    }

    private static List<Revision> revisions(List<Step> steps) {
        return steps.stream().map(Step::revision).toList();
    }

    private static List<Revision> stamped(RevisionGraph graph, Applied applied, List<Target> targets) {
        Set<RevisionId> ids =
                new LinkedHashSet<>(graph.stamp(applied, targets).result().ids());
        return graph.revisions().stream()
                .filter(revision -> ids.contains(revision.id()))
                .toList();
    }
}
