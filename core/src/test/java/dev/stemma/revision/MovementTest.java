package dev.stemma.revision;

import static dev.stemma.revision.Graphs.downgrade;
import static dev.stemma.revision.Graphs.graph;
import static dev.stemma.revision.Graphs.upgrade;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MovementTest {
    @Test
    void aLineIsFinishedBeforeTheNextBegins() {
        RevisionGraph graph = graph("a", "a -> b1", "a -> c1", "c1 -> c2", "b1 -> b2", "b2, c2 -> m");

        assertThat(upgrade(graph, "", "head")).isEqualTo("a b1 b2 c1 c2 m");
        assertThat(downgrade(graph, "m", "base")).isEqualTo("m c2 c1 b2 b1 a");
    }

    @Test
    void aMergePullsInTheSideThatIsMissing() {
        RevisionGraph graph = graph("a", "a -> b", "a -> c", "b, c -> m");

        assertThat(upgrade(graph, "b", "+1")).isEqualTo("c m");
        assertThat(downgrade(graph, "m", "-1")).isEqualTo("m");
        assertThat(downgrade(graph, "c b m", "-2")).isEqualTo("m b");
        assertThat(downgrade(graph, "m", "a")).isEqualTo("m c b");
    }
}
