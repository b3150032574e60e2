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
