package dev.stemma.sql;

import java.util.ArrayList;
import java.util.List;

/// The difference of two texts, line by line, in the unified form that `diff -u` made common.
public final class TextDiff {
    private static final int CONTEXT = 3;

    private TextDiff() {}

    /// The difference as lines without ends: two that name the texts, then the hunks with three lines of context.
    /// Empty where all lines are equal; how a line ends makes no difference.
    public static List<String> unified(String beforeName, String before, String afterName, String after) {
        List<Line> lines = lines(before.lines().toList(), after.lines().toList());
        List<String> shown = new ArrayList<>();
        int from = nextChange(lines, 0);
        while (from < lines.size()) {
            int to = endOfHunk(lines, from);
            addHunk(lines, Math.max(0, from - CONTEXT), Math.min(lines.size(), to + CONTEXT), shown);
            from = nextChange(lines, to);
        }
        if (!shown.isEmpty()) {
            shown.addAll(0, List.of("--- " + beforeName, "+++ " + afterName));
        }
        return shown;
    }

    private static List<Line> lines(List<String> before, List<String> after) {
        LineMatch match = LineMatch.of(before, after);
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && match.isRemoved(i)) {
                lines.add(new Line('-', before.get(i), i++, j));
            } else if (j < after.size() && match.isAdded(j)) {
                lines.add(new Line('+', after.get(j), i, j++));
            } else {
                lines.add(new Line(' ', before.get(i), i++, j++));
            }
        }
        return lines;
    }

    private static int nextChange(List<Line> lines, int from) {
        int next = from;
        while (next < lines.size() && !lines.get(next).isChange()) {
            next++;
        }
        return next;
    }

    /// The index behind the last change that shares context with the one before it.
    private static int endOfHunk(List<Line> lines, int from) {
        int end = from;
        for (int next = from; next < lines.size() && next - end <= 2 * CONTEXT; next = nextChange(lines, end)) {
            end = next + 1;
        }
        return end;
    }

    private static void addHunk(List<Line> lines, int from, int to, List<String> shown) {
        List<Line> hunk = lines.subList(from, to);
        Line first = hunk.getFirst();
        long removed = hunk.stream().filter(line -> line.mark() != '+').count();
        long added = hunk.stream().filter(line -> line.mark() != '-').count();
        shown.add("@@ -" + range(first.before(), removed) + " +" + range(first.after(), added) + " @@");
        hunk.forEach(line -> shown.add(line.mark() + line.text()));
    }

    /// An empty range is named by the line before it.
    private static String range(int start, long count) {
        return count == 1 ? "" + (start + 1) : (count == 0 ? start : start + 1) + "," + count;
    }

    /// A line of the whole: kept, removed or added, and how many lines of each text stand before it.
    private record Line(char mark, String text, int before, int after) {
        boolean isChange() {
            return mark != ' ';
        }
    }
}
