package dev.stemma.revision;

import static dev.stemma.revision.Graphs.graph;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GraphDrawingTest {
    @Test
    void aLine() {
        assertThat(box(graph("a", "a -> b"))).isEqualTo("""
                ● b
                ● a
                """);
    }

    @Test
    void aForkThatIsJoined() {
        assertThat(box(graph("a", "a -> b1", "b1 -> b2", "a -> c", "b2, c -> m")))
                .isEqualTo("""
                ● m
                ├─╮
                │ ● c
                ● │ b2
                ● │ b1
                ├─╯
                ● a
                """);
    }

    @Test
    void linesBesideEachOther() {
        assertThat(box(graph("a", "a -> b", "a -> c", "a -> d", "x", "x -> y"))).isEqualTo("""
                ● y
                ● x

                ● d
                │ ● c
                │ │ ● b
                ├─┴─╯
                ● a
                """);
    }

    /// Else the head of another line would look like the parent of the base above it.
    @Test
    void aLineBeginsBelowTheEndOfAnother() {
        assertThat(box(graph("a", "c", "b", "a, b -> m"))).isEqualTo("""
                ● m
                ├─╮
                │ ● b
                │
                │ ● c
                ● a
                """);
    }

    @Test
    void lanesThatCloseOneByOne() {
        assertThat(box(graph("a", "a -> b", "b -> c", "b -> d", "a -> e", "c, e -> m", "d, m -> n")))
                .isEqualTo("""
                ● n
                ├─╮
                │ ● m
                │ ├─╮
                │ │ ● e
                ● │ │ d
                │ ● │ c
                ├─╯ │
                ●   │ b
                ├───╯
                ● a
                """);
    }

    @Test
    void lanesThatCross() {
        assertThat(box(graph("a", "a -> b", "b, a -> c", "c, a, b -> d"))).isEqualTo("""
                ● d
                ├─┬─╮
                ● │ │ c
                ├─┤ │
                ├─┼─╯
                ● │ b
                ├─╯
                ● a
                """);
    }

    @Test
    void inPlainCharacters() {
        assertThat(drawn(graph("a", "a -> b", "a -> c", "b, c -> m"), GraphDrawing.Glyphs.ASCII))
                .isEqualTo("""
                o m
                +-.
                | o c
                o | b
                +-'
                o a
                """);
    }

    @Test
    void aParentThatIsNotListedIsNotDrawn() {
        RevisionGraph graph = graph("a", "a -> b", "b -> c", "b -> d");

        assertThat(GraphDrawing.of(graph, graph.heads().reversed(), GraphDrawing.Glyphs.BOX))
                .map(GraphDrawing.Row::lanes)
                .containsExactly("●", "", "●");
    }

    private static String box(RevisionGraph graph) {
        return drawn(graph, GraphDrawing.Glyphs.BOX);
    }

    private static String drawn(RevisionGraph graph, GraphDrawing.Glyphs glyphs) {
        StringBuilder drawn = new StringBuilder();
        for (GraphDrawing.Row row : GraphDrawing.of(graph, graph.revisions().reversed(), glyphs)) {
            Revision revision = row.revision();
            drawn.append(row.lanes())
                    .append(revision == null ? "" : " " + revision.id())
                    .append('\n');
        }
        return drawn.toString();
    }
}
