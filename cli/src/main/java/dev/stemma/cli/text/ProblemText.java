package dev.stemma.cli.text;

import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/// Writes a problem the way a person reads it: what, where, the line itself, why, and what to do next.
public final class ProblemText {
    private static final int WIDEST_EXCERPT = 160;
    private static final String TAB = "    ";

    private final Style style;
    private final int width;
    private final Places places;

    /// @param width  the columns of the terminal; 0 where there is none
    /// @param places how files are shown
    public ProblemText(Style style, int width, Places places) {
        this.style = style;
        this.width = width;
        this.places = places;
    }

    public String of(List<Problem> problems) {
        return String.join("\n", problems.stream().map(this::of).toList());
    }

    public String of(Problem problem) {
        List<String> lines = new ArrayList<>(head(problem));
        problem.excerpt().ifPresent(excerpt -> lines.addAll(excerpt(excerpt)));
        problem.details().forEach(detail -> lines.addAll(indented("", detail)));
        problem.hint().ifPresent(hint -> lines.addAll(hint(hint)));
        return Secrets.hidden(places.shortened(String.join("\n", lines))) + "\n";
    }

    private List<String> head(Problem problem) {
        String kind = problem.severity() == Problem.Severity.FINDING ? "found" : "error";
        String label = kind + "[" + problem.code() + "]:";
        List<String> lines = new ArrayList<>(Lines.wrapped(label + " " + problem.summary(), width));
        lines.set(0, style.error(label) + style.strong(lines.getFirst().substring(label.length())));
        return lines;
    }

    private List<String> hint(String hint) {
        List<String> lines = indented("hint: ", hint);
        lines.set(0, "  " + style.hint("hint:") + lines.getFirst().substring("  hint:".length()));
        return lines;
    }

    private List<String> indented(String label, String text) {
        List<String> lines = new ArrayList<>();
        for (String line : Lines.wrapped(label + text, width == 0 ? 0 : width - 2)) {
            lines.add("  " + line);
        }
        return lines;
    }

    private List<String> excerpt(Excerpt excerpt) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + style.place("--> ") + excerpt.location());
        if (excerpt.line().isBlank()) {
            return lines;
        }
        Window window = Window.of(excerpt, width == 0 ? WIDEST_EXCERPT : width);
        String number = Integer.toString(excerpt.location().line());
        lines.add("  " + style.place(number + " |") + " " + window.text);
        String mark = style.error("^".repeat(window.length));
        String remark = excerpt.remark().isEmpty() ? "" : " " + style.error(excerpt.remark());
        lines.add("  " + style.place(" ".repeat(number.length()) + " |") + " " + " ".repeat(window.before) + mark
                + remark);
        return lines;
    }

    /// The part of a line that fits, with the marked part in it.
    ///
    /// @param before columns before the mark
    /// @param length columns of the mark
    private record Window(String text, int before, int length) {
        static Window of(Excerpt excerpt, int width) {
            String line = excerpt.line();
            int from = behind(line, 0, excerpt.location().column() - 1);
            int to = behind(line, from, excerpt.length());
            String before = shown(line.substring(0, from));
            String marked = shown(line.substring(from, to));
            String after = shown(line.substring(to));
            int room = Math.max(40, width - 12);
            if (Cells.of(before) + Cells.of(marked) > room) {
                before = "…" + Cells.last(before, room / 2);
            }
            int left = Math.max(0, room - Cells.of(before) - Cells.of(marked));
            if (Cells.of(after) > left) {
                after = Cells.first(after, left) + "…";
            }
            return new Window(before + marked + after, Cells.of(before), Math.max(1, Cells.of(marked)));
        }

        /// The offset so many code points behind another one, or the end of the line.
        private static int behind(String line, int from, int count) {
            int most = line.codePointCount(from, line.length());
            return line.offsetByCodePoints(from, Math.clamp(count, 0, most));
        }

        private static String shown(String text) {
            return text.replace("\t", TAB);
        }
    }
}
