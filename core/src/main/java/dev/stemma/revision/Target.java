package dev.stemma.revision;

import dev.stemma.problem.StemmaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a person asked for: one grammar for every command. What it means is known once there is a graph.
///
/// - `head`: the revision without a child; a problem when there are several
/// - `heads`: every revision that nothing follows or depends on
/// - `base`: below every revision
/// - `current`: where the database stands
/// - an id or the beginning of one: that revision; a problem when several ids begin so
/// - a label or the beginning of one: the revision that carries it
/// - `X+N`, `X-N`: N children up or N parents down from any of these; a problem where the way forks, or joins when
///   walked down; one step below a base revision is the base
/// - `+N`: N children up from where the database stands
/// - `-N`: what is left when the last N revisions applied are undone, in the order in which they were applied
/// - `L@` before any of these: only what shares a line with the revision L, a label or an id: its ancestors, itself,
///   its descendants, by parents alone; here `-N` undoes the last N of the line and what stands on them
///
/// An id may hold a `-` when its file has no header. So `2024-1` is the revision of that id; else one step below the
/// revision `2024`; else the only revision whose id begins with `2024-1`; else one below the only one that begins
/// with `2024`.
///
/// @param text  as it was written
/// @param line  what stands before `@`
/// @param point the place on that line, or anywhere
public record Target(String text, @Nullable String line, Point point) {
    private static final Pattern COUNTED = Pattern.compile("(.*?)([+-])([0-9]+)");
    private static final int MOST_DIGITS = 9;

    /// A place in a graph.
    public sealed interface Point {}

    /// A place that has a word of its own.
    public enum Symbol implements Point {
        /// The only revision without a child.
        HEAD,
        /// Every revision that nothing follows or depends on.
        HEADS,
        /// Below every revision.
        BASE,
        /// Where the database stands.
        CURRENT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// An id, the beginning of one, or a label.
    public record Named(String name) implements Point {}

    /// So many steps up from a place, or down when negative.
    ///
    /// @param whole the token as written: an id that reads exactly so goes before the arithmetic
    public record Counted(Point start, int steps, String whole) implements Point {}

    public static Target parse(String text) {
        if (TargetRange.isRange(text)) {
            throw malformed(text, "a range belongs to '--sql' and to 'history -r'");
        }
        int at = text.indexOf('@');
        String line = at < 0 ? null : text.substring(0, at);
        String rest = text.substring(at + 1);
        if (rest.isEmpty() || line != null && line.isEmpty()) {
            throw malformed(text, text.isEmpty() ? "it is empty" : "a name is missing beside '@'");
        }
        if (line != null && Names.RESERVED.contains(line)) {
            throw malformed(text, "before '@' stands a label or a revision, not '" + line + "'");
        }
        refuseUnfit(text, line == null ? "" : line);
        return new Target(text, line, point(text, rest));
    }

    /// Several targets: each argument is one, or several with commas between.
    public static List<Target> parseAll(List<String> arguments) {
        List<Target> targets = new ArrayList<>();
        for (String argument : arguments) {
            for (String text : argument.split(",", -1)) {
                targets.add(parse(text));
            }
        }
        return List.copyOf(targets);
    }

    private static Point point(String text, String token) {
        Matcher counted = COUNTED.matcher(token);
        if (!counted.matches()) {
            return simple(text, token);
        }
        String digits = counted.group(3);
        int size = digits.length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits);
        int steps = counted.group(2).equals("-") ? -size : size;
        if (counted.group(1).isEmpty()) {
            if (steps == 0) {
                throw malformed(text, "no step leads nowhere");
            }
            return new Counted(Symbol.CURRENT, steps, token);
        }
        return new Counted(simple(text, counted.group(1)), steps, token);
    }

    private static Point simple(String text, String token) {
        for (Symbol symbol : Symbol.values()) {
            if (symbol.toString().equals(token)) {
                return symbol;
            }
        }
        refuseUnfit(text, token);
        return new Named(token);
    }

    private static void refuseUnfit(String text, String name) {
        Set<String> unfit = Names.unfitCharacters(name);
        if (!unfit.isEmpty()) {
            throw malformed(text, "a name cannot hold " + String.join(", ", unfit));
        }
    }

    private static StemmaException malformed(String text, String reason) {
        return new StemmaException(new TargetProblem.Malformed(text, reason));
    }

    /// Whether it is counted down from where the database stands: `-N`, `current-N`, `label@-N`.
    boolean isUndo() {
        return point instanceof Counted(Symbol start, int steps, String whole) && start == Symbol.CURRENT && steps < 0;
    }

    /// Whether it is counted up from where the database stands: `+N`, `current+N`, `label@+N`.
    boolean isAdvance() {
        return point instanceof Counted(Symbol start, int steps, String whole) && start == Symbol.CURRENT && steps > 0;
    }

    /// Whether it says `current` in so many words, which only a database can answer.
    boolean namesCurrent() {
        return point == Symbol.CURRENT
                || point instanceof Counted(Symbol start, int steps, String whole)
                        && start == Symbol.CURRENT
                        && whole.startsWith(Symbol.CURRENT.toString());
    }

    /// How many steps it counts, either way.
    int steps() {
        return point instanceof Counted counted ? Math.abs(counted.steps()) : 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
