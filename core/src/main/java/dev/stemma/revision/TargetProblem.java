package dev.stemma.revision;

import dev.stemma.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Why a target means nothing, or not one thing, in this graph and this database.
public sealed interface TargetProblem extends Problem {
    /// The text is not a target at all.
    record Malformed(String text, String reason) implements TargetProblem {
        @Override
        public String code() {
            return "malformed-target";
        }

        @Override
        public String summary() {
            return "'" + text + "' is not a target: " + reason;
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("a target is head, heads, base, current, an id, a label, +N, -N, ID+N, ID-N, or"
                    + " LABEL@ before any of them");
        }

        @Override
        public Severity severity() {
            return Severity.USAGE;
        }
    }

    /// No revision and no label of this name.
    record UnknownRevision(String name, List<String> nearest) implements TargetProblem {
        public UnknownRevision {
            nearest = List.copyOf(nearest);
        }

        @Override
        public String code() {
            return "unknown-revision";
        }

        @Override
        public String summary() {
            return "there is no revision or label '" + name + "'";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(meant(nearest).orElse("'history' lists the revisions"));
        }
    }

    /// The revision was squashed into another one.
    record SquashedRevision(String name, RevisionId into) implements TargetProblem {
        @Override
        public String code() {
            return "squashed-revision";
        }

        @Override
        public String summary() {
            return "revision '" + name + "' was squashed into " + into;
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("'show " + into + "' tells what else was");
        }
    }

    /// Several ids begin like this.
    record AmbiguousPrefix(String prefix, List<Revision> candidates) implements TargetProblem {
        public AmbiguousPrefix {
            candidates = List.copyOf(candidates);
        }

        @Override
        public String code() {
            return "ambiguous-prefix";
        }

        @Override
        public String summary() {
            return "'" + prefix + "' begins the ids of " + candidates.size() + " revisions";
        }

        @Override
        public List<String> details() {
            return lines(candidates);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("write more of the id");
        }
    }

    /// One revision is asked for, and there are several heads.
    record SeveralHeads(String target, List<Revision> heads) implements TargetProblem {
        public SeveralHeads {
            heads = List.copyOf(heads);
        }

        @Override
        public String code() {
            return "several-heads";
        }

        @Override
        public String summary() {
            return "'" + target + "' means one revision, but there are " + heads.size();
        }

        @Override
        public List<String> details() {
            return lines(heads);
        }

        @Override
        public Optional<String> hint() {
            String line = target.substring(0, target.indexOf('@') + 1);
            return Optional.of("name one by its id" + (line.isEmpty() ? " or as 'LABEL@head'" : "")
                    + ", take all with '" + line + "heads', or join them with 'merge'");
        }
    }

    /// Steps are counted from where the database stands, and it stands at several revisions.
    record SeveralCurrent(String target, List<Revision> current) implements TargetProblem {
        public SeveralCurrent {
            current = List.copyOf(current);
        }

        @Override
        public String code() {
            return "several-current";
        }

        @Override
        public String summary() {
            return "'" + target + "' counts from one revision, but the database stands at " + current.size();
        }

        @Override
        public List<String> details() {
            return lines(current);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("count along one line, 'LABEL@+1' or 'ID+1', or upgrade to 'heads'");
        }
    }

    /// The way forks, or joins when walked down.
    record AmbiguousWalk(String target, String from, List<Revision> ways) implements TargetProblem {
        public AmbiguousWalk {
            ways = List.copyOf(ways);
        }

        @Override
        public String code() {
            return "ambiguous-walk";
        }

        @Override
        public String summary() {
            return "'" + target + "' has " + ways.size() + " ways to go from '" + from + "'";
        }

        @Override
        public List<String> details() {
            return lines(ways);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("name the revision, or count along one line: 'LABEL@...'");
        }
    }

    /// The graph ends before the steps do.
    record NotEnoughSteps(String target, int asked, int available) implements TargetProblem {
        @Override
        public String code() {
            return "not-enough-steps";
        }

        @Override
        public String summary() {
            String there = available == 0 ? "there is none" : "there " + (available == 1 ? "is " : "are ") + available;
            return "'" + target + "' asks for " + asked + (asked == 1 ? " step, but " : " steps, but ") + there;
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("'history' lists the revisions; 'heads' and 'base' are the ends");
        }
    }

    /// The revision exists, but on another line.
    record NotOnLine(String target, Revision revision, String line) implements TargetProblem {
        @Override
        public String code() {
            return "not-on-line";
        }

        @Override
        public String summary() {
            return "revision '" + revision.id() + "' is not on the line of '" + line + "'";
        }

        @Override
        public List<String> details() {
            return List.of(revision.line());
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("leave out '" + line + "@', or name a revision of that line");
        }
    }

    /// A downgrade leads to revisions at which the database has never arrived.
    record NotApplied(String target, List<Revision> revisions) implements TargetProblem {
        public NotApplied {
            revisions = List.copyOf(revisions);
        }

        @Override
        public String code() {
            return "not-applied";
        }

        @Override
        public String summary() {
            String ids = revisions.stream()
                    .map(revision -> "'" + revision.id() + "'")
                    .collect(Collectors.joining(", "));
            return "no way leads down to '" + target + "': " + ids + (revisions.size() == 1 ? " is" : " are")
                    + " not applied";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("'current' shows where the database stands; 'upgrade' goes up");
        }
    }

    /// A count that leads the other way than the command.
    record WrongDirection(String target, Direction command) implements TargetProblem {
        @Override
        public String code() {
            return "wrong-direction";
        }

        @Override
        public String summary() {
            return "'" + target + "' counts " + command.opposite().way() + ", but '" + command.word() + "' goes "
                    + command.way();
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("use '" + command.opposite().word() + " " + target + "'");
        }

        @Override
        public Severity severity() {
            return Severity.USAGE;
        }
    }

    /// The ends of a range do not lie on one way, or lie the wrong way round.
    record NotARange(String range, List<Revision> outside, Direction direction) implements TargetProblem {
        public NotARange {
            outside = List.copyOf(outside);
        }

        @Override
        public String code() {
            return "not-a-range";
        }

        @Override
        public String summary() {
            String ids =
                    outside.stream().map(revision -> "'" + revision.id() + "'").collect(Collectors.joining(", "));
            String end = direction == Direction.UPGRADE ? "below the end" : "below the start";
            return "'" + range + "' is not a range: " + ids + (outside.size() == 1 ? " does" : " do") + " not lie "
                    + end;
        }

        @Override
        public Optional<String> hint() {
            String first = direction == Direction.UPGRADE ? "the older revision" : "the newer revision";
            return Optional.of(first + " goes first, and both are on one line");
        }
    }

    /// Where a database stands is asked for, and none is asked.
    record NoDatabase(String target) implements TargetProblem {
        @Override
        public String code() {
            return "no-database";
        }

        @Override
        public String summary() {
            return "'" + target + "' means nothing with '--sql', which asks no database where it stands";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("name the revisions at which it stands: 'current' lists them");
        }

        @Override
        public Severity severity() {
            return Severity.USAGE;
        }
    }

    static Optional<String> meant(List<String> nearest) {
        return nearest.isEmpty()
                ? Optional.empty()
                : Optional.of(nearest.stream()
                        .map(name -> "'" + name + "'")
                        .collect(Collectors.joining(", ", "did you mean ", "?")));
    }

    private static List<String> lines(List<Revision> revisions) {
        return revisions.stream().map(Revision::line).toList();
    }
}
