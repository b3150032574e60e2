package dev.stemma.revision;

import static dev.stemma.revision.Graphs.applied;
import static dev.stemma.revision.Graphs.graph;
import static dev.stemma.revision.Graphs.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionGraphTest {
    @Test
    void aGraphKnowsItsShape() {
        RevisionGraph graph = graph("a", "a -> b", "a -> c", "b, c -> m", "x", "x, +m -> y", "+x -> z");

        assertThat(ids(graph.bases())).isEqualTo("a x z");
        assertThat(ids(graph.heads())).isEqualTo("m y z");
        assertThat(ids(graph.realHeads())).isEqualTo("y z");
        assertThat(ids(graph.branchPoints())).isEqualTo("a");
        assertThat(ids(graph.mergePoints())).isEqualTo("m");
        assertThat(ids(graph.children(graph.get(new RevisionId("a"))))).isEqualTo("b c");
        assertThat(ids(graph.dependents(graph.get(new RevisionId("x"))))).isEqualTo("z");
        assertThat(ids(graph.ancestors(graph.get(new RevisionId("y"))))).isEqualTo("a b c m x");
        assertThat(ids(graph.descendants(graph.get(new RevisionId("b"))))).isEqualTo("m y");
        assertThat(ids(graph.lineage(graph.get(new RevisionId("b"))))).isEqualTo("a b m");
    }

    @Test
    void aLabelSpreadsUpAndDownToTheNearestForkOrMerge() {
        RevisionGraph graph =
                graph("a", "a -> b", "b -> c [cee]", "c -> d", "a -> e [eee]", "d, e -> m", "m -> n [enn]");

        assertThat(graph.labels(graph.revisions()).toString())
                .isEqualTo("{b=[cee], c=[cee], d=[cee], e=[eee], m=[cee, eee], n=[cee, eee, enn]}");
    }

    @Test
    void aDependencyMayBeALabel() {
        RevisionGraph graph = graph("a [ay]", "a -> b", "x", "x, +ay -> y");

        assertThat(ids(graph.upgradeSteps(Applied.nothing(), Target.parse("y")).stream()
                        .map(Step::revision)))
                .isEqualTo("a x y");
        assertThat(graph.row(graph.get(new RevisionId("y"))).dependsOn()).containsExactly(new RevisionId("a"));
    }

    @Test
    void tenThousandRevisionsNeedNoStack() {
        List<Revision> revisions = new ArrayList<>();
        revisions.add(Revision.of("r0"));
        for (int i = 1; i < 10_000; i++) {
            // A trunk with a fork at every tenth revision, each joined again nine revisions later.
            Revision next = i % 10 == 9
                    ? Revision.of("r" + i, "r" + (i - 1), "r" + (i - 7))
                    : Revision.of("r" + i, "r" + (i - 1));
            revisions.add(i % 10 == 3 ? Revision.of("r" + i, "r" + (i - 2)) : next);
        }
        RevisionGraph graph = RevisionGraph.of(revisions);
        List<Step> up = graph.upgradeSteps(Applied.nothing(), Target.parse("head"));
        Applied all = Applied.of(up.stream().map(step -> step.revision().id()).toList());

        assertThat(up).hasSize(10_000);
        assertThat(graph.downgradeSteps(all, Target.parse("base"))).hasSize(10_000);
        assertThat(graph.downgradeSteps(all, Target.parse("-9999"))).hasSize(9_999);
        assertThat(graph.upgradeSteps(all, Target.parse("heads"))).isEmpty();
        assertThat(ids(graph.heads(applied("r9999")))).isEqualTo("r9999");
        assertThat(graph.history(TargetRange.parse("r5000:"), all)).isNotEmpty();
    }
}
