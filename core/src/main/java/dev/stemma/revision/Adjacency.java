package dev.stemma.revision;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The edges of a graph as arrays of numbers. Edges that lead nowhere, to the revision itself or twice to another one
/// are left out.
final class Adjacency {
    private Adjacency() {}

    /// Finds the number behind a name.
    interface Lookup<N> {
        @Nullable
        Integer find(N name);
    }

    /// For each revision the numbers of those that it names.
    static <N> int[][] of(List<Revision> revisions, Function<Revision, List<N>> names, Lookup<N> lookup) {
        int[][] edges = new int[revisions.size()][];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = targets(i, names.apply(revisions.get(i)), lookup);
        }
        return edges;
    }

    private static <N> int[] targets(int self, List<N> names, Lookup<N> lookup) {
        int[] targets = new int[names.size()];
        int count = 0;
        for (N name : names) {
            Integer found = lookup.find(name);
            if (found != null && found != self && !contains(targets, count, found)) {
                targets[count++] = found;
            }
        }
        return Arrays.copyOf(targets, count);
    }

    private static boolean contains(int[] numbers, int count, int number) {
        for (int i = 0; i < count; i++) {
            if (numbers[i] == number) {
                return true;
            }
        }
        return false;
    }

    /// For each revision the numbers of those that name it, in their order.
    static int[][] reversed(int[][] edges) {
        int[] counts = new int[edges.length];
        for (int[] targets : edges) {
            for (int target : targets) {
                counts[target]++;
            }
        }
        int[][] reversed = new int[edges.length][];
        Arrays.setAll(reversed, i -> new int[counts[i]]);
        for (int i = edges.length - 1; i >= 0; i--) {
            for (int target : edges[i]) {
                reversed[target][--counts[target]] = i;
            }
        }
        return reversed;
    }
}
