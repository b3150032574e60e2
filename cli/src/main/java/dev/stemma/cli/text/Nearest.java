package dev.stemma.cli.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds the word that was meant.
public final class Nearest {
    private Nearest() {}

    /// The known word that the given one is a slip of, if there is one: at most a third of its letters differ.
    public static Optional<String> of(String word, Collection<String> known) {
        int limit = Math.max(1, word.length() / 3);
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= limit)
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// How many letters must be put in, left out, replaced or swapped with their neighbour.
    static int distance(String from, String to) {
        int[] before = new int[to.length() + 1];
        int[] above = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] line = new int[to.length() + 1];
            line[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int same = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
                line[column] = Math.min(Math.min(above[column], line[column - 1]) + 1, above[column - 1] + same);
                if (isSwap(from, to, row, column)) {
                    line[column] = Math.min(line[column], before[column - 2] + 1);
                }
            }
            before = above;
            above = line;
        }
        return above[to.length()];
    }

    private static boolean isSwap(String from, String to, int row, int column) {
        return row > 1
                && column > 1
                && from.charAt(row - 1) == to.charAt(column - 2)
                && from.charAt(row - 2) == to.charAt(column - 1);
    }
}
