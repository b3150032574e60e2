package dev.stemma.revision;

import static dev.stemma.revision.Graphs.graph;
import static dev.stemma.revision.Graphs.ids;
import static dev.stemma.revision.Graphs.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The ledger of a newer release under the files of an older one.
class UnknownRowsTest {
    private static final RevisionGraph OLD = graph("a", "a -> b", "x");

    /// Applied: `a b new1 x new2`, where `b -> new1 -> new2` and `new2` depends on `x`.
    private static final Applied NEWER = new Applied(List.of(
            row("a", List.of(), List.of()),
            row("b", List.of("a"), List.of()),
            row("new1", List.of("b"), List.of()),
            row("x", List.of(), List.of()),
            row("new2", List.of("new1"), List.of("x"))));

    @Test
    void theyAreNamed() {
        assertThat(OLD.unknown(NEWER)).map(RevisionId::text).containsExactly("new1", "new2");
        assertThat(OLD.heads(NEWER)).map(Revision::line).containsExactly("new2  (only in the ledger)");
    }

    @Test
    void theyAreUndoneInTheOrderOfTheLedger() {
        assertThat(down("b")).isEqualTo("new2 new1");
        assertThat(down("head-1")).isEqualTo("refused: several-heads");
        assertThat(down("heads")).isEqualTo("new2 new1");
        assertThat(down("-1")).isEqualTo("new2");
        assertThat(down("new1")).isEqualTo("new2");
        assertThat(down("a")).isEqualTo("new2 new1 b");
        assertThat(down("base")).isEqualTo("new2 x new1 b a");
    }

    @Test
    void upwardsTheyCountForNothing() {
        assertThat(OLD.upgradeSteps(NEWER, Target.parse("heads"))).isEmpty();
        assertThat(refusal(() -> ids(OLD.resolve(List.of(Target.parse("b+1")), NEWER))))
                .isEqualTo("refused: not-enough-steps");
        assertThat(ids(OLD.resolve(List.of(Target.parse("heads")), NEWER))).isEqualTo("b x");
    }

    @Test
    void aStampLeavesThemUnlessTheyAreAboveIt() {
        assertThat(OLD.stamp(NEWER, List.of(Target.parse("x"))).result().ids()).isEqualTo(NEWER.ids());
        assertThat(OLD.stamp(NEWER, List.of(Target.parse("b"))).result().ids())
                .map(RevisionId::text)
                .containsExactly("a", "b", "x");
    }

    @Test
    void whatWasSquashedSinceKeepsThemInTheirPlace() {
        Revision squashed = Revision.named(new RevisionId("s"))
                .replaces(List.of(
                        new Replaced(new RevisionId("a"), List.of()), new Replaced(new RevisionId("b"), List.of())))
                .build();
        Applied applied = new Applied(List.of(
                row("s", List.of(), List.of()),
                row("c", List.of("b", "a"), List.of()),
                row("x", List.of(), List.of("a"))));
        RevisionGraph graph = RevisionGraph.of(List.of(squashed));

        assertThat(ids(graph.downgradeSteps(applied, Target.parse("s")).stream().map(Step::revision)))
                .isEqualTo("c");
        assertThat(ids(graph.downgradeSteps(applied, Target.parse("base")).stream()
                        .map(Step::revision)))
                .isEqualTo("x c s");
        assertThat(graph.heads(applied)).map(head -> head.id().text()).containsExactly("c", "x");
    }

    @Test
    void aLedgerWithoutEdgesOrWithARingIsBorne() {
        Applied strange = new Applied(List.of(
                row("ring1", List.of("ring2"), List.of()),
                row("ring2", List.of("ring1", "gone"), List.of()),
                row("ring2", List.of(), List.of())));

        assertThat(ids(OLD.downgradeSteps(strange, Target.parse("base")).stream()
                        .map(Step::revision)))
                .isEqualTo("ring2 ring1");
    }

    private static String down(String target) {
        return refusal(() ->
                ids(OLD.downgradeSteps(NEWER, Target.parse(target)).stream().map(Step::revision)));
    }

    private static Applied.Row row(String id, List<String> parents, List<String> dependencies) {
        return new Applied.Row(new RevisionId(id), idList(parents), idList(dependencies), "");
    }

    private static List<RevisionId> idList(List<String> ids) {
        return Stream.of(ids).flatMap(List::stream).map(RevisionId::new).toList();
    }
}
