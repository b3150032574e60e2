package dev.stemma.revision;

import dev.stemma.problem.StemmaException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Graphs drawn as text: `graph("a", "a -> b", "b, c -> m")`. Brackets hold labels, a `+` before a name on the left
/// makes it a dependency: `"a, +x -> b [lab]"`. Revisions stand in the order in which they are first drawn as a child
/// or alone.
final class Graphs {
    private Graphs() {}

    static RevisionGraph graph(String... drawing) {
        return RevisionGraph.of(revisions(drawing));
    }

    static List<Revision> revisions(String... drawing) {
        Map<String, Revision> revisions = new LinkedHashMap<>();
        for (String line : drawing) {
            int arrow = line.indexOf("->");
            String needs = arrow < 0 ? "" : line.substring(0, arrow);
            String rest = line.substring(arrow < 0 ? 0 : arrow + 2).strip();
            int bracket = rest.indexOf('[');
            String id = bracket < 0 ? rest : rest.substring(0, bracket).strip();
            Revision revision = revisions.getOrDefault(id, Revision.of(id));
            List<RevisionId> parents = new ArrayList<>(revision.parents());
            List<String> dependencies = new ArrayList<>(revision.dependsOn());
            for (String need : words(needs)) {
                if (need.startsWith("+")) {
                    dependencies.add(need.substring(1));
                } else {
                    parents.add(new RevisionId(need));
                }
            }
            List<String> labels =
                    bracket < 0 ? revision.labels() : words(rest.substring(bracket + 1, rest.indexOf(']')));
            revisions.put(
                    id,
                    revision.but()
                            .parents(parents)
                            .dependsOn(dependencies)
                            .labels(labels)
                            .build());
        }
        return List.copyOf(revisions.values());
    }

    static Applied applied(@Nullable String ids) {
        return Applied.of(words(ids == null ? "" : ids).toArray(String[]::new));
    }

    static String upgrade(RevisionGraph graph, @Nullable String applied, String targets) {
        return ids(graph.upgradeSteps(applied(applied), Target.parseAll(words(targets))).stream()
                .map(Step::revision));
    }

    static String downgrade(RevisionGraph graph, @Nullable String applied, String target) {
        return ids(graph.downgradeSteps(applied(applied), Target.parse(target)).stream()
                .map(Step::revision));
    }

    /// The heads after a stamp.
    static String stamp(RevisionGraph graph, @Nullable String applied, String targets) {
        StampPlan plan = graph.stamp(applied(applied), Target.parseAll(words(targets)));
        return ids(graph.heads(plan.result()));
    }

    /// What was answered, or the code of the first problem.
    static String refusal(Supplier<String> answer) {
        try {
            return answer.get();
        } catch (StemmaException refused) {
            return "refused: " + refused.problems().getFirst().code();
        }
    }

    static String ids(Stream<Revision> revisions) {
        return String.join(" ", revisions.map(revision -> revision.id().text()).toList());
    }

    static String ids(List<Revision> revisions) {
        return ids(revisions.stream());
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[,\\s]+")).filter(word -> !word.isEmpty()).toList();
    }
}
