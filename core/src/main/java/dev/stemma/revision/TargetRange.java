package dev.stemma.revision;

import dev.stemma.problem.StemmaException;
import java.util.List;
import java.util.stream.Stream;

/// From one state to another: `a:b`, `a:`, `:b`. Either end may list several targets with commas between; an open end
/// is an empty list.
public record TargetRange(String text, List<Target> from, List<Target> to) {
    public TargetRange {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    public static boolean isRange(String text) {
        return text.indexOf(':') >= 0;
    }

    public static TargetRange parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || text.indexOf(':', colon + 1) >= 0) {
            throw new StemmaException(
                    new TargetProblem.Malformed(text, "a range has one ':', as in 'a:b', 'a:' or ':b'"));
        }
        return new TargetRange(text, end(text.substring(0, colon)), end(text.substring(colon + 1)));
    }

    /// The same, where no end needs a database to say where it stands.
    public TargetRange withoutDatabase() {
        for (Target target : Stream.concat(from.stream(), to.stream()).toList()) {
            if (target.namesCurrent()) {
                throw new StemmaException(new TargetProblem.NoDatabase(target.text()));
            }
        }
        return this;
    }

    private static List<Target> end(String text) {
        return text.isEmpty() ? List.of() : Target.parseAll(List.of(text));
    }
}
