package dev.stemma.revision;

import static dev.stemma.revision.Graphs.revisions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stemma.problem.StemmaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GraphFaultsTest {
    @Test
    void allFaultsAreReportedAtOnce() {
        List<Revision> revisions = new ArrayList<>(revisions(
                "a [x]", "a, gone -> b [x]", "b, +nothing -> c [head]", "c, c -> d", "+e -> e", "f -> f", "y [a]"));
        revisions.add(Revision.of("a").but().origin(Origin.headed("second.sql")).build());
        revisions.add(Revision.of("head"));
        revisions.add(Revision.of("a-1").but().origin(Origin.headed("dash.sql")).build());
        revisions.add(
                Revision.of("a-2").but().origin(Origin.headerless("a-2.sql")).build());
        revisions.add(Revision.of("p@q").but().labels(List.of("two words", "")).build());

        assertThat(faults(revisions))
                .containsExactly(
                        "revision 'a' exists twice [in memory, in second.sql]",
                        "revision 'b' follows 'gone', which does not exist [in memory]",
                        "'head' means something else and cannot be a label [in memory]",
                        "revision 'c' depends on 'nothing', which is neither a revision nor a label [in memory]",
                        "revision 'd' follows 'c' twice [in memory]",
                        "revision 'e' depends on itself [in memory]",
                        "revision 'f' follows itself [in memory]",
                        "'head' means something else and cannot be the id of a revision [in memory]",
                        "'a-1' cannot be the id of a revision: it holds '-' [in dash.sql]",
                        "'p@q' cannot be the id of a revision: it holds '@' [in memory]",
                        "'two words' cannot be a label: it holds ' ' [in memory]",
                        "a label cannot be empty [in memory]",
                        "label 'x' is carried by 2 revisions [a, b]",
                        "label 'head' is also the id of a revision [c, head]",
                        "label 'a' is also the id of a revision [y, a]");
    }

    @Test
    void eachRingIsNamedOnceAndWhatIsAboveItIsNot() {
        List<Revision> revisions =
                revisions("ok", "c -> a", "a -> b", "b -> c", "ok, c -> above", "q -> p", "+p -> q", "above -> higher");

        assertThat(faults(revisions))
                .containsExactly(
                        "revisions follow each other in a ring: a -> b -> c -> a [a, b, c]",
                        "revisions depend on each other in a ring: p -> q -> p [p, q]");
    }

    @Test
    void aMistypedParentIsGuessed() {
        StemmaException exception = catchThrowableOfType(
                StemmaException.class, () -> RevisionGraph.of(revisions("3f9c21ab07de", "3f9c21ab07df -> b")));

        assertThat(exception.problems().getFirst().hint()).contains("did you mean '3f9c21ab07de'?");
    }

    @Test
    void aLabelOrAWordOfTargetsIsNoParent() {
        Revision labelled = Revision.of("a").but().labels(List.of("line")).build();

        assertThat(hint(labelled, Revision.of("b", "line"))).contains("did you mean 'a'?");
        assertThat(hint(labelled, Revision.of("b", "head")))
                .contains("parents are named by their ids; 'none' stands alone, and makes a base");
        assertThat(hint(labelled, Revision.of("b", "a", "none")))
                .contains("parents are named by their ids; 'none' stands alone, and makes a base");
        assertThat(hint(labelled, Revision.of("line")))
                .contains("labels and ids are used in the same places: give one of them another name");
    }

    private static Optional<String> hint(Revision... revisions) {
        return catchThrowableOfType(StemmaException.class, () -> RevisionGraph.of(List.of(revisions)))
                .problems()
                .getFirst()
                .hint();
    }

    @Test
    void aVeryLongRingIsFoundWithoutAStack() {
        int size = 20_000;
        List<Revision> revisions = IntStream.range(0, size)
                .mapToObj(i -> Revision.of("r" + i, "r" + (i + size - 1) % size))
                .toList();

        assertThat(faults(revisions)).singleElement().asString().startsWith("revisions follow each other");
    }

    private static List<String> faults(List<Revision> revisions) {
        return catchThrowableOfType(StemmaException.class, () -> RevisionGraph.of(revisions)).problems().stream()
                .map(problem -> problem.summary() + " " + problem.details())
                .toList();
    }
}
