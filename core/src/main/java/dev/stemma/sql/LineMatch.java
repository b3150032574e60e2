package dev.stemma.sql;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Which lines of two texts have no counterpart in the other, as few of them as can be: the algorithm of Myers,
/// "An O(ND) Difference Algorithm and Its Variations". Texts with hardly anything in common are given up on: there
/// every line between the first and the last difference counts as changed.
final class LineMatch {
    private static final int MOST_EDITS = 2_000;

    private final List<String> before;
    private final List<String> after;
    private final BitSet removed = new BitSet();
    private final BitSet added = new BitSet();

    /// How many lines are equal at the beginning; diagonals are counted behind them.
    private final int prefix;

    private final int beforeEnd;
    private final int afterEnd;

    private LineMatch(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        int most = Math.min(before.size(), after.size());
        int equal = 0;
        while (equal < most && before.get(equal).equals(after.get(equal))) {
            equal++;
        }
        this.prefix = equal;
        int suffix = 0;
        while (suffix < most - prefix
                && before.get(before.size() - 1 - suffix).equals(after.get(after.size() - 1 - suffix))) {
            suffix++;
        }
        this.beforeEnd = before.size() - suffix;
        this.afterEnd = after.size() - suffix;
    }

    static LineMatch of(List<String> before, List<String> after) {
        LineMatch match = new LineMatch(before, after);
        match.walkBack(match.furthestByEdits());
        return match;
    }

    boolean isRemoved(int line) {
        return removed.get(line);
    }

    boolean isAdded(int line) {
        return added.get(line);
    }

    /// For 0, 1, 2... edits: on each diagonal, the furthest line of the old text that so many edits reach; the last
    /// entry reaches the end of both. Empty when given up.
    private List<Reach> furthestByEdits() {
        List<Reach> reaches = new ArrayList<>();
        for (int edits = 0; edits <= MOST_EDITS; edits++) {
            Reach reach = new Reach(edits);
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int line = edits == 0 ? prefix : reaches.getLast().next(diagonal);
                reach.set(diagonal, slide(line, diagonal));
            }
            reaches.add(reach);
            int last = beforeEnd - afterEnd;
            if (Math.abs(last) <= edits && (last - edits) % 2 == 0 && reach.get(last) >= beforeEnd) {
                return reaches;
            }
        }
        return List.of();
    }

    /// Goes on over equal lines.
    private int slide(int line, int diagonal) {
        int i = line;
        while (i < beforeEnd && i - diagonal < afterEnd && before.get(i).equals(after.get(i - diagonal))) {
            i++;
        }
        return i;
    }

    private void walkBack(List<Reach> reaches) {
        if (reaches.isEmpty()) {
            removed.set(prefix, beforeEnd);
            added.set(prefix, afterEnd);
            return;
        }
        int diagonal = beforeEnd - afterEnd;
        for (int edits = reaches.size() - 1; edits > 0; edits--) {
            Reach earlier = reaches.get(edits - 1);
            if (earlier.comesFromAbove(diagonal)) {
                diagonal++;
                added.set(earlier.get(diagonal) - diagonal);
            } else {
                diagonal--;
                removed.set(earlier.get(diagonal));
            }
        }
    }

    /// What a number of edits reaches. A diagonal is the difference of the two texts' line numbers.
    private static final class Reach {
        private final int edits;
        private final int[] lines;

        Reach(int edits) {
            this.edits = edits;
            this.lines = new int[2 * edits + 1];
        }

        int get(int diagonal) {
            return Math.abs(diagonal) <= edits ? lines[edits + diagonal] : Integer.MIN_VALUE;
        }

        void set(int diagonal, int line) {
            lines[edits + diagonal] = line;
        }

        /// Whether one more edit on the diagonal is better made by adding a line than by removing one.
        boolean comesFromAbove(int diagonal) {
            return get(diagonal + 1) > get(diagonal - 1);
        }

        int next(int diagonal) {
            return comesFromAbove(diagonal) ? get(diagonal + 1) : get(diagonal - 1) + 1;
        }
    }
}
