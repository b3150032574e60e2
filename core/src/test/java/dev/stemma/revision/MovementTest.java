package dev.stemma.revision;

import static dev.stemma.revision.Graphs.applied;
import static dev.stemma.revision.Graphs.downgrade;
import static dev.stemma.revision.Graphs.graph;
import static dev.stemma.revision.Graphs.refusal;
import static dev.stemma.revision.Graphs.stamp;
import static dev.stemma.revision.Graphs.upgrade;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovementTest {
    /// Two lines on a trunk, joined; and a line of its own that depends on one of them.
    ///
    /// ```
    /// a - b1 - b2 - m
    ///   \ c1 - c2 /
    /// x1 - x2 (needs b1)
    /// ```
    private static final RevisionGraph JOINED = graph(
            "a", "a -> b1 [bee]", "b1 -> b2", "a -> c1 [cee]", "c1 -> c2", "b2, c2 -> m", "x1 [ex]", "x1, +b1 -> x2");

    /// The same without the merge.
    private static final RevisionGraph FORKED =
            graph("a", "a -> b1 [bee]", "b1 -> b2", "a -> c1 [cee]", "c1 -> c2", "x1 [ex]", "x1, +b1 -> x2");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "      | heads    | a b1 b2 c1 c2 m x1 x2",
                "      | m        | a b1 b2 c1 c2 m",
                "      | b2       | a b1 b2",
                "      | cee      | a c1",
                "      | bee@head | a b1 b2 c1 c2 m",
                "      | ex@heads | a b1 x1 x2",
                "      | x2-1     | x1",
                "      | base+1   | refused: ambiguous-walk",
                "      | ex@base+1| x1",
                "      | bee@+2   | a b1",
                "      | head     | refused: several-heads",
                "      | head-1   | refused: several-heads",
                "      | base     | ''",
                "      | b1 c1    | a b1 c1",
                "      | b1,c1    | a b1 c1",
                "b2    | +1       | c1 c2 m",
                "b2 c1 | +1       | refused: several-current",
                "b2 c1 | cee@+1   | c2",
                "b1    | cee@+1   | c1",
                "a     | +1       | refused: ambiguous-walk",
                "a     | a+2      | refused: ambiguous-walk",
                "a     | bee@a+2  | b1 b2",
                "m     | +1       | refused: not-enough-steps",
                "m     | b1       | ''",
                "m     | current  | ''",
                "m     | -1       | refused: wrong-direction",
                "m     | bee@-1   | refused: wrong-direction",
                "      | cee@b1   | refused: not-on-line",
                "      | zz       | refused: unknown-revision",
                "      | b        | refused: ambiguous-prefix",
                "      | be       | a b1",
            })
    void upgradeToATarget(@Nullable String applied, String targets, String steps) {
        assertThat(refusal(() -> upgrade(JOINED, applied, targets))).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b2 c2 x2 | base     | x2 x1 c2 c1 b2 b1 a",
                "b2 c2 x2 | a        | x2 c2 c1 b2 b1",
                "b2 c2 x2 | bee@a    | x2 b2 b1",
                "b2 c2 x2 | cee@a    | c2 c1",
                "b2 c2 x2 | b1       | b2",
                "b2 c2 x2 | ex@base  | x2 x1",
                "b2 c2 x2 | cee@base | x2 c2 c1 b2 b1 a",
                "b2 c2 x2 | c2-1     | c2",
                "b2 c2 x2 | c2-2     | x2 c2 c1 b2 b1",
                "b2 c2 x2 | c2-3     | x2 x1 c2 c1 b2 b1 a",
                "b2 c2 x2 | c2-4     | refused: not-enough-steps",
                "b2 c2 x2 | -1       | x2",
                "b2 x2 c2 | -1       | c2",
                "b2 c2 x2 | -3       | x2 x1 c2",
                "b2 c2 x2 | -7       | x2 x1 c2 c1 b2 b1 a",
                "b2 c2 x2 | -8       | refused: not-enough-steps",
                "b2 c2 x2 | cee@-1   | c2",
                "b2 c2 x2 | bee@-2   | x2 b2 b1",
                "b2 c2 x2 | current-1| x2",
                "b2 c2 x2 | heads    | ''",
                "b2 c2 x2 | b2       | ''",
                "b2 c2 x2 | +1       | refused: wrong-direction",
                "b1       | b2       | refused: not-applied",
                "b1       | b1+1     | refused: not-applied",
                "b2       | bee@c1   | refused: not-on-line",
                "b2       | base+1   | refused: ambiguous-walk",
                "b2       | bee@base+1 | b2 b1",
                "         | base     | ''",
            })
    void downgradeToATarget(@Nullable String applied, String target, String steps) {
        assertThat(refusal(() -> downgrade(FORKED, applied, target))).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "m    | -1   | m",
                "m    | b2   | m",
                "m    | a    | m c2 c1 b2 b1",
                "c2 m | -2   | m b2",
                "m    | m-1  | refused: ambiguous-walk",
                "m    | bee@m-1 | m",
            })
    void downgradeFromAMerge(String applied, String target, String steps) {
        assertThat(refusal(() -> downgrade(JOINED, applied, target))).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "         | heads    | m x2",
                "         | b2       | b2",
                "b2       | c1       | b2 c1",
                "b2 c2    | b1 c1    | b1 c1",
                "m        | b2       | b2 c2",
                "m        | b2 c2    | b2 c2",
                "m        | a        | a",
                "m        | bee@a    | c2",
                "m x2     | x1       | m x1",
                "m x2     | b1       | c2 x2",
                "m x2     | base     | ''",
                "b2 c2    | bee@base | c2",
                "b2       | bee@base | ''",
                "b2 x2    | bee@base | x1",
                "m        | -1       | b2 c2",
                "b2       | +1       | m",
                "b2       | b1 b2    | b2",
                "m        | base x1  | x1",
            })
    void stampMovesOnlyTheLinesItNames(@Nullable String applied, String targets, String heads) {
        assertThat(refusal(() -> stamp(JOINED, applied, targets))).isEqualTo(heads);
    }

    @Test
    void aStampSaysWhatComesAndGoesAndListsWhatOnlyCountedAsApplied() {
        StampPlan plan = JOINED.stamp(applied("b2"), List.of(Target.parse("b1"), Target.parse("ex")));

        assertThat(Graphs.ids(plan.removed())).isEqualTo("b2");
        assertThat(Graphs.ids(plan.added())).isEqualTo("a b1 x1");
        assertThat(plan.result().ids()).map(RevisionId::text).containsExactly("a", "b1", "x1");
    }

    @Test
    void anUpgradeTellsWhatCameTooLate() {
        RevisionGraph graph = graph("a", "late", "a, +late -> b", "b -> c");
        UpgradePlan plan = graph.upgrade(Applied.of("a", "b"), List.of(Target.parse("c")));

        assertThat(Graphs.ids(plan.missed().stream().map(Step::revision).toList()))
                .isEqualTo("late");
        assertThat(Graphs.ids(plan.steps().stream().map(Step::revision).toList()))
                .isEqualTo("c");
        assertThat(Graphs.ids(plan.all().stream().map(Step::revision).toList())).isEqualTo("late c");
    }

    @Test
    void aLineIsFinishedBeforeTheNextBegins() {
        RevisionGraph graph = graph("a", "a -> b1", "a -> c1", "c1 -> c2", "b1 -> b2", "b2, c2 -> m");

        assertThat(upgrade(graph, "", "head")).isEqualTo("a b1 b2 c1 c2 m");
        assertThat(downgrade(graph, "m", "base")).isEqualTo("m c2 c1 b2 b1 a");
    }

    @Test
    void whatDependsWaitsUntilTheLineIsDone() {
        RevisionGraph graph = graph("a", "a, +y -> b", "b -> c", "x", "x -> y", "y -> z");

        assertThat(upgrade(graph, "", "heads")).isEqualTo("a x y z b c");
        assertThat(upgrade(graph, "", "c")).isEqualTo("a x y b c");
    }

    @Test
    void theStateIsWhatTheStepsLeave() {
        Applied before = applied("b2 c1");
        Applied after = JOINED.after(before, JOINED.upgradeSteps(before, Target.parse("m")));

        assertThat(Graphs.ids(JOINED.heads(after))).isEqualTo("m");
        assertThat(Graphs.ids(JOINED.pending(after))).isEqualTo("x1 x2");
        assertThat(JOINED.after(after, JOINED.downgradeSteps(after, Target.parse("base"))))
                .isEqualTo(Applied.nothing());
    }

    @Test
    void currentNamesTheTipsThatAreOnlyImplied() {
        RevisionGraph graph = graph("a", "a -> b", "x", "x, +b -> y");

        assertThat(graph.current(applied("y")))
                .map(one -> one.revision().id() + " " + one.standing())
                .containsExactly("b IMPLIED", "y HEAD");
    }
}
