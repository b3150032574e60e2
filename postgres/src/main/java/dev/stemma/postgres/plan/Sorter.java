package dev.stemma.postgres.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/// Sorts numbered nodes by their edges. Some nodes are done along with another one, their host; where that makes a
/// circle they are done by themselves. Of what may come next the smallest comes first, so the order never depends on
/// chance.
final class Sorter {
    private final int size;
    private final int[] host;
    private final boolean[] parted;
    private final List<int[]> edges = new ArrayList<>();
    private final List<int[]> wishes = new ArrayList<>();
    private final List<Integer> stuck = new ArrayList<>();

    Sorter(int size) {
        this.size = size;
        this.host = new int[size];
        this.parted = new boolean[size];
        Arrays.setAll(host, node -> node);
    }

    /// The first must be done before the second.
    void before(int first, int second) {
        if (first != second) {
            edges.add(new int[] {first, second});
        }
    }

    /// The first had better be done before the second.
    void ratherBefore(int first, int second) {
        if (first != second) {
            wishes.add(new int[] {first, second});
        }
    }

    /// The node is done along with its host, if that makes no circle.
    void along(int node, int itsHost) {
        host[node] = itsHost;
    }

    /// The node at whose turn the given one is done.
    int hostOf(int node) {
        int at = node;
        while (host[at] != at && !parted[at]) {
            at = host[at];
        }
        return at;
    }

    /// @param separable how willingly a node is parted from its host to break a circle: the smallest first, negative
    /// never
    /// @param topic     nodes of one topic follow each other where they can
    List<Integer> sorted(Comparator<Integer> order, IntFunction<Object> topic, IntUnaryOperator separable) {
        while (true) {
            List<int[]> all = new ArrayList<>(edges);
            all.addAll(wishes);
            int[] component = components(all);
            int[] sizes = new int[size];
            for (int node = 0; node < size; node++) {
                if (hostOf(node) == node) {
                    sizes[component[node]]++;
                }
            }
            boolean circle = Arrays.stream(sizes).anyMatch(count -> count > 1);
            if (!circle) {
                return topological(all, order, topic);
            }
            if (!dropWishes(component, sizes) && !part(component, sizes, separable)) {
                remember(component, sizes);
                if (!dropEdge(component, sizes)) {
                    throw new IllegalStateException("a circle that nothing breaks");
                }
            }
        }
    }

    private boolean isInCircle(int node, int[] component, int[] sizes) {
        return sizes[component[hostOf(node)]] > 1;
    }

    private boolean dropWishes(int[] component, int[] sizes) {
        return wishes.removeIf(edge -> inOneCircle(edge, component, sizes));
    }

    private boolean inOneCircle(int[] edge, int[] component, int[] sizes) {
        int from = hostOf(edge[0]);
        int to = hostOf(edge[1]);
        return from != to && component[from] == component[to] && sizes[component[from]] > 1;
    }

    /// Parts the most willing nodes of each circle that have an edge in it.
    private boolean part(int[] component, int[] sizes, IntUnaryOperator separable) {
        int[] best = new int[size];
        Arrays.fill(best, Integer.MAX_VALUE);
        List<Integer> candidates = new ArrayList<>();
        for (int[] edge : edges) {
            if (inOneCircle(edge, component, sizes)) {
                for (int node : edge) {
                    int willing = separable.applyAsInt(node);
                    if (hostOf(node) != node && willing >= 0) {
                        candidates.add(node);
                        int at = component[hostOf(node)];
                        best[at] = Math.min(best[at], willing);
                    }
                }
            }
        }
        boolean any = false;
        List<Integer> chosen = new ArrayList<>();
        for (int node : candidates) {
            if (isInCircle(node, component, sizes) && separable.applyAsInt(node) == best[component[hostOf(node)]]) {
                chosen.add(node);
            }
        }
        for (int node : chosen) {
            any |= !parted[node];
            parted[node] = true;
        }
        return any;
    }

    /// The nodes of the circles that only an edge less would break; none if there are none.
    List<Integer> stuck() {
        return stuck;
    }

    private void remember(int[] component, int[] sizes) {
        for (int node = 0; node < size; node++) {
            if (isInCircle(node, component, sizes)) {
                stuck.add(node);
            }
        }
    }

    /// The last resort: the proof will tell whether the edge mattered.
    private boolean dropEdge(int[] component, int[] sizes) {
        for (int at = edges.size() - 1; at >= 0; at--) {
            if (inOneCircle(edges.get(at), component, sizes)) {
                edges.remove(at);
                return true;
            }
        }
        return false;
    }

    private List<List<Integer>> successors(List<int[]> all) {
        List<List<Integer>> next = new ArrayList<>();
        for (int node = 0; node < size; node++) {
            next.add(new ArrayList<>());
        }
        for (int[] edge : all) {
            int from = hostOf(edge[0]);
            int to = hostOf(edge[1]);
            if (from != to) {
                next.get(from).add(to);
            }
        }
        return next;
    }

    private List<Integer> topological(List<int[]> all, Comparator<Integer> order, IntFunction<Object> topic) {
        List<List<Integer>> next = successors(all);
        int[] waiting = new int[size];
        next.forEach(targets -> targets.forEach(target -> waiting[target]++));
        Ready ready = new Ready(order, topic);
        for (int node = 0; node < size; node++) {
            if (hostOf(node) == node && waiting[node] == 0) {
                ready.add(node);
            }
        }
        List<Integer> sorted = new ArrayList<>();
        while (!ready.isEmpty()) {
            int node = ready.remove();
            sorted.add(node);
            for (int target : next.get(node)) {
                if (--waiting[target] == 0) {
                    ready.add(target);
                }
            }
        }
        return sorted;
    }

    /// The nodes that may come next. A topic that was begun is gone on with as long as it has any.
    private static final class Ready {
        private final Comparator<Integer> order;
        private final IntFunction<Object> topic;
        private final NavigableSet<Integer> all;
        private final Map<Object, NavigableSet<Integer>> byTopic = new HashMap<>();
        private NavigableSet<Integer> current = Collections.emptyNavigableSet();

        Ready(Comparator<Integer> order, IntFunction<Object> topic) {
            this.order = order.thenComparing(Comparator.naturalOrder());
            this.topic = topic;
            this.all = new TreeSet<>(this.order);
        }

        void add(int node) {
            all.add(node);
            topicOf(node).add(node);
        }

        boolean isEmpty() {
            return all.isEmpty();
        }

        int remove() {
            int node = current.isEmpty() ? all.first() : current.first();
            current = topicOf(node);
            current.remove(node);
            all.remove(node);
            return node;
        }

        private NavigableSet<Integer> topicOf(int node) {
            return byTopic.computeIfAbsent(topic.apply(node), t -> new TreeSet<>(order));
        }
    }

    /// Strongly connected components (Tarjan), without recursion.
    private int[] components(List<int[]> all) {
        List<List<Integer>> next = successors(all);
        int[] index = new int[size];
        int[] low = new int[size];
        int[] component = new int[size];
        boolean[] onStack = new boolean[size];
        Arrays.fill(index, -1);
        Arrays.fill(component, -1);
        Deque<Integer> stack = new ArrayDeque<>();
        int counter = 0;
        int components = 0;
        int[] position = new int[size];
        for (int root = 0; root < size; root++) {
            if (index[root] != -1) {
                continue;
            }
            Deque<Integer> path = new ArrayDeque<>();
            path.push(root);
            while (!path.isEmpty()) {
                int node = path.peek();
                if (index[node] == -1) {
                    index[node] = low[node] = counter++;
                    stack.push(node);
                    onStack[node] = true;
                }
                if (position[node] < next.get(node).size()) {
                    int target = next.get(node).get(position[node]++);
                    if (index[target] == -1) {
                        path.push(target);
                    } else if (onStack[target]) {
                        low[node] = Math.min(low[node], index[target]);
                    }
                    continue;
                }
                path.pop();
                if (!path.isEmpty()) {
                    low[path.peek()] = Math.min(low[path.peek()], low[node]);
                }
                if (low[node] == index[node]) {
                    int member;
                    do {
                        member = stack.pop();
                        onStack[member] = false;
                        component[member] = components;
                    } while (member != node);
                    components++;
                }
            }
        }
        return component;
    }
}
