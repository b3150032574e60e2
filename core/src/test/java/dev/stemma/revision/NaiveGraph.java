package dev.stemma.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The graph as a person would work it out on paper: sets of names, everything looked up again each time, nothing
/// shared with the code under test.
final class NaiveGraph {
    record Node(
            String id,
            List<String> parents,
            List<String> dependsOn,
            @Nullable String label) {}

    final List<Node> nodes;
    private final List<String> order;

    NaiveGraph(List<Node> nodes) {
        this.nodes = nodes;
        this.order = ordered();
    }

    Node node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
    }

    List<String> ids() {
        return nodes.stream().map(Node::id).toList();
    }

    List<String> needs(Node node) {
        List<String> needs = new ArrayList<>(node.parents());
        needs.addAll(node.dependsOn());
        return needs;
    }

    /// These and everything below, found by asking again until nothing new is said.
    Set<String> below(Set<String> start, Function<Node, List<String>> edges) {
        Set<String> all = new TreeSet<>(start);
        int size = -1;
        while (size != all.size()) {
            size = all.size();
            for (Node node : nodes) {
                if (all.contains(node.id())) {
                    all.addAll(edges.apply(node));
                }
            }
        }
        return all;
    }

    Set<String> above(Set<String> start, Function<Node, List<String>> edges) {
        Set<String> all = new TreeSet<>(start);
        int size = -1;
        while (size != all.size()) {
            size = all.size();
            for (Node node : nodes) {
                if (edges.apply(node).stream().anyMatch(all::contains)) {
                    all.add(node.id());
                }
            }
        }
        return all;
    }

    Set<String> closure(Set<String> start) {
        return below(start, this::needs);
    }

    Set<String> lineage(String id) {
        Set<String> lineage = below(Set.of(id), Node::parents);
        lineage.addAll(above(Set.of(id), Node::parents));
        return lineage;
    }

    List<String> children(String id) {
        return nodes.stream()
                .filter(node -> node.parents().contains(id))
                .map(Node::id)
                .toList();
    }

    /// Those in a set that nothing else in it needs.
    Set<String> maximal(Set<String> set) {
        Set<String> maximal = new TreeSet<>(set);
        for (String one : set) {
            Set<String> strictlyBelow = closure(Set.of(one));
            strictlyBelow.remove(one);
            maximal.removeAll(strictlyBelow);
        }
        return maximal;
    }

    /// One after another: a child of the latest that has one ready, else what depends on it, else a new beginning.
    private List<String> ordered() {
        List<String> done = new ArrayList<>();
        while (done.size() < nodes.size()) {
            done.add(next(done));
        }
        return done;
    }

    List<String> order() {
        return order;
    }

    private String next(List<String> done) {
        for (String latest : done.reversed()) {
            for (Function<Node, List<String>> kind :
                    List.<Function<Node, List<String>>>of(Node::parents, Node::dependsOn)) {
                for (Node node : nodes) {
                    if (kind.apply(node).contains(latest) && isReady(node, done)) {
                        return node.id();
                    }
                }
            }
        }
        return nodes.stream()
                .filter(node -> needs(node).isEmpty() && isReady(node, done))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private boolean isReady(Node node, List<String> done) {
        return !done.contains(node.id()) && done.containsAll(needs(node));
    }

    /// Where a label counts that a revision carries: above it, and below it down to the nearest fork or merge.
    Set<String> labelled(String carrier) {
        Set<String> labelled = above(Set.of(carrier), Node::parents);
        String next = carrier;
        while (followers(next) < 2 && node(next).parents().size() < 2) {
            labelled.add(next);
            if (node(next).parents().isEmpty()) {
                break;
            }
            next = node(next).parents().getFirst();
        }
        return labelled;
    }

    private long followers(String id) {
        return nodes.stream()
                .mapToLong(node -> (node.parents().contains(id) ? 1 : 0)
                        + (node.dependsOn().contains(id) ? 1 : 0))
                .sum();
    }

    List<String> inOrder(Set<String> set) {
        return order.stream().filter(set::contains).toList();
    }

    /// What is applied, each after what it needs: rows in their order, with what they imply put in before them.
    Set<String> closed(List<String> rows) {
        Set<String> closed = new LinkedHashSet<>();
        for (String row : rows) {
            closed.addAll(inOrder(closure(Set.of(row))));
        }
        return closed;
    }
}
