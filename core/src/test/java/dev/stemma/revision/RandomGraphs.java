package dev.stemma.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Draws small graphs that hold everything a graph may hold: several bases, forks, merges (of a revision with its own
/// ancestor, too), dependencies, labels, ids that begin alike and ids that look like a count.
final class RandomGraphs {
    private static final List<String> SYMBOLS = List.of("head", "heads", "base", "current");

    private RandomGraphs() {}

    static NaiveGraph graph(Random random) {
        int size = random.nextInt(11);
        List<NaiveGraph.Node> born = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> parents = new ArrayList<>();
            int wanted = random.nextInt(10) < 2 ? 0 : random.nextInt(10) < 8 ? 1 : 2 + random.nextInt(2);
            for (int p = 0; p < wanted && i > 0; p++) {
                add(
                        parents,
                        born.get(random.nextInt(3) == 0 ? random.nextInt(i) : Math.max(0, i - 1 - random.nextInt(3))));
            }
            List<String> dependencies = new ArrayList<>();
            if (i > 0 && random.nextInt(6) == 0) {
                add(dependencies, born.get(random.nextInt(i)));
            }
            String label = random.nextInt(4) == 0 ? "line" + i : null;
            born.add(new NaiveGraph.Node(id(random, born), parents, dependencies, label));
        }
        return new NaiveGraph(shuffled(random, born));
    }

    private static void add(List<String> ids, NaiveGraph.Node node) {
        if (!ids.contains(node.id())) {
            ids.add(node.id());
        }
    }

    private static String id(Random random, List<NaiveGraph.Node> born) {
        while (true) {
            String id = Character.toString("abc".charAt(random.nextInt(3))) + (1 + random.nextInt(30));
            if (random.nextInt(8) == 0) {
                id += "-" + (1 + random.nextInt(2));
            }
            String drawn = id;
            if (born.stream().noneMatch(node -> node.id().equals(drawn))) {
                return id;
            }
        }
    }

    /// Files need not be sorted by age.
    private static List<NaiveGraph.Node> shuffled(Random random, List<NaiveGraph.Node> born) {
        List<NaiveGraph.Node> files = new ArrayList<>(born);
        if (random.nextInt(3) == 0) {
            java.util.Collections.shuffle(files, random);
        }
        return files;
    }

    static List<Revision> revisions(NaiveGraph graph) {
        return graph.nodes.stream()
                .map(node -> Revision.of(node.id(), node.parents().toArray(String[]::new))
                        .but()
                        .dependsOn(node.dependsOn())
                        .labels(node.label() == null ? List.of() : List.of(node.label()))
                        .origin(Origin.headerless(node.id() + ".sql"))
                        .build())
                .toList();
    }

    /// A few rows, or the whole state as a ledger lists it, in an order in which it can have come about.
    static List<String> rows(Random random, NaiveGraph graph) {
        List<String> rows = new ArrayList<>();
        int wanted = graph.nodes.isEmpty() ? 0 : random.nextInt(4);
        for (int i = 0; i < wanted; i++) {
            String id = pick(random, graph.ids());
            if (!rows.contains(id)) {
                rows.add(id);
            }
        }
        return random.nextBoolean() ? rows : new ArrayList<>(graph.closed(rows));
    }

    static String target(Random random, NaiveGraph graph) {
        String left = random.nextInt(2) == 0 ? name(random, graph) + "@" : "";
        String count = (random.nextBoolean() ? "+" : "-") + (1 + random.nextInt(3));
        return switch (random.nextInt(5)) {
            case 0 -> left + count;
            case 1 -> left + pick(random, SYMBOLS) + count;
            case 2 -> left + name(random, graph) + count;
            case 3 -> left + pick(random, SYMBOLS);
            default -> left + name(random, graph);
        };
    }

    /// An id mostly, a label, the beginning of an id, or a name of nothing.
    private static String name(Random random, NaiveGraph graph) {
        Set<String> labels = new TreeSet<>();
        graph.nodes.stream().map(NaiveGraph.Node::label).forEach(label -> addIfPresent(labels, label));
        int kind = random.nextInt(12);
        if (graph.nodes.isEmpty() || kind == 0) {
            return pick(random, List.of("zz", "a", "b1", "line", "c2-1"));
        }
        if (kind < 4 && !labels.isEmpty()) {
            return pick(random, new ArrayList<>(labels));
        }
        String id = pick(random, graph.ids());
        return kind == 5 ? id.substring(0, 1 + random.nextInt(id.length())).replaceAll("-$", "") : id;
    }

    private static void addIfPresent(Set<String> labels, @Nullable String label) {
        if (label != null) {
            labels.add(label);
        }
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
