package dev.stemma.revision;

import dev.stemma.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A target is found, but no way leads there from where one stands.
public sealed interface WalkProblem extends Problem {
    /// The way forks, or joins when walked down.
    record AmbiguousWalk(String target, String from, List<Revision> ways) implements WalkProblem {
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
            return ways.stream().map(Revision::line).toList();
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("name the revision, or count along one line: 'LABEL@...'");
        }
    }

    /// The graph ends before the steps do.
    record NotEnoughSteps(String target, int asked, int available) implements WalkProblem {
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
    record NotOnLine(String target, Revision revision, String line) implements WalkProblem {
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
    record NotApplied(String target, List<Revision> revisions) implements WalkProblem {
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
    record WrongDirection(String target, Direction command) implements WalkProblem {
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
    record NotARange(String range, List<Revision> outside, Direction direction) implements WalkProblem {
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
}
