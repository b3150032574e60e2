package dev.stemma.command;

import dev.stemma.problem.Problem;
import dev.stemma.revision.Revision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Why a new revision is not written.
public sealed interface RevisionProblem extends Problem {
    /// It would follow a revision that others follow, and so make a branch that nobody asked for.
    record NotAHead(Revision parent, List<Revision> children) implements RevisionProblem {
        public NotAHead {
            children = List.copyOf(children);
        }

        @Override
        public String code() {
            return "not-a-head";
        }

        @Override
        public String summary() {
            return "revision '" + parent.id() + "' is no head";
        }

        @Override
        public List<String> details() {
            return children.stream().map(child -> "followed by " + child.line()).toList();
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("follow a head, or begin a new branch with --splice");
        }
    }

    /// The database has not taken all steps yet, so the comparison would repeat them.
    record NotAtHead(List<Revision> pending) implements RevisionProblem {
        private static final int SHOWN = 10;

        public NotAtHead {
            pending = List.copyOf(pending);
        }

        @Override
        public String code() {
            return "not-at-head";
        }

        @Override
        public String summary() {
            return pending.size() == 1
                    ? "the database has not been upgraded yet: 1 revision is pending"
                    : "the database has not been upgraded yet: " + pending.size() + " revisions are pending";
        }

        @Override
        public List<String> details() {
            Stream<String> lines = pending.stream().limit(SHOWN).map(Revision::line);
            return pending.size() <= SHOWN
                    ? lines.toList()
                    : Stream.concat(lines, Stream.of("...")).toList();
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(
                    "run 'stemma upgrade' first, or compare with what the revisions build: --from revisions");
        }
    }

    /// There is only one line.
    record NothingToMerge(List<Revision> heads) implements RevisionProblem {
        public NothingToMerge {
            heads = List.copyOf(heads);
        }

        @Override
        public String code() {
            return "nothing-to-merge";
        }

        @Override
        public String summary() {
            return heads.isEmpty() ? "there is nothing to merge" : "there is nothing to merge: only one head is named";
        }

        @Override
        public List<String> details() {
            return heads.stream().map(Revision::line).toList();
        }
    }

    /// The lines cannot be applied in this order, or build another schema than in the other one.
    record OrderMatters(List<Revision> order, List<String> facts) implements RevisionProblem {
        public OrderMatters {
            order = List.copyOf(order);
            facts = List.copyOf(facts);
        }

        @Override
        public String code() {
            return "order-matters";
        }

        @Override
        public String summary() {
            return "it matters in which order these lines are applied";
        }

        @Override
        public List<String> details() {
            String ids = order.stream().map(revision -> revision.id().text()).collect(Collectors.joining(", then "));
            return Stream.concat(Stream.of("tried: " + ids), facts.stream()).toList();
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("say which line goes first with '-- depends-on: ID' in the other one, or merge them as"
                    + " they are with --untested");
        }
    }

    /// Its parents come from the order of the file names, so there is nothing to rewrite.
    record NoHeader(Revision revision) implements RevisionProblem {
        @Override
        public String code() {
            return "no-header";
        }

        @Override
        public String summary() {
            return "revision '" + revision.id() + "' has no header that says what it follows";
        }

        @Override
        public List<String> details() {
            return List.of(revision.line());
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(
                    "write one at the top of its file (-- revision: ID, -- parents: ID); a class says it in its annotation");
        }
    }

    /// The line stands there already.
    record NothingToRebase(Revision line, Revision onto) implements RevisionProblem {
        @Override
        public String code() {
            return "nothing-to-rebase";
        }

        @Override
        public String summary() {
            return "'" + line.id() + "' does not have to be moved onto '" + onto.id() + "'";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("one must not be above the other: 'history --graph' shows the lines");
        }
    }

    /// One revision is needed.
    record NotOne(String target, List<Revision> meant) implements RevisionProblem {
        @Override
        public String code() {
            return "not-one-revision";
        }

        @Override
        public String summary() {
            return "'" + target + "' must be one revision, not " + meant.size();
        }

        @Override
        public List<String> details() {
            return meant.stream().map(Revision::line).toList();
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("name it: stemma rebase LINE --onto REVISION");
        }
    }

    /// A database has applied what must not change any more.
    record AlreadyApplied(List<Revision> applied) implements RevisionProblem {
        @Override
        public String code() {
            return "already-applied";
        }

        @Override
        public String summary() {
            return "the database has applied what would be moved";
        }

        @Override
        public List<String> details() {
            return applied.stream().map(Revision::line).toList();
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("downgrade it first, or join the lines with 'merge'");
        }
    }

    /// A single revision is one already.
    record NothingToSquash(String range) implements RevisionProblem {
        @Override
        public String code() {
            return "nothing-to-squash";
        }

        @Override
        public String summary() {
            return "'" + range + "' is one revision already";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("name the oldest and the newest: stemma squash a1:c3");
        }
    }

    /// Several lines cannot become one revision.
    record NotALine(String range, Revision revision, String reason) implements RevisionProblem {
        @Override
        public String code() {
            return "not-a-line";
        }

        @Override
        public String summary() {
            return "'" + range + "' cannot become one revision: " + reason;
        }

        @Override
        public List<String> details() {
            return List.of(revision.line());
        }
    }

    /// The one revision does not do what the several did.
    record NotTheSame(String stage, List<String> facts) implements RevisionProblem {
        @Override
        public String code() {
            return "not-the-same";
        }

        @Override
        public String summary() {
            return "one revision would not do the same as the several: " + stage;
        }

        @Override
        public List<String> details() {
            return facts;
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("nothing was written; a script may depend on settings that another one leaves behind");
        }
    }

    /// Moved revisions do not work on top of those that they are to follow.
    record DoesNotFit(List<String> facts) implements RevisionProblem {
        @Override
        public String code() {
            return "does-not-fit";
        }

        @Override
        public String summary() {
            return "the revisions do not work in the new order";
        }

        @Override
        public List<String> details() {
            return facts;
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("nothing was moved; change them first, or join the lines with 'merge'");
        }
    }

    /// A proof with rows on a database system that has no way to make any.
    record NoSampleRows(String system) implements RevisionProblem {
        @Override
        public String code() {
            return "no-sample-rows";
        }

        @Override
        public String summary() {
            return "a proof with rows is not possible on " + system;
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("leave out --proof-rows");
        }
    }
}
