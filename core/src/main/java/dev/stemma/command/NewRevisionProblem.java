package dev.stemma.command;

import dev.stemma.problem.Problem;
import dev.stemma.revision.Revision;
import dev.stemma.revision.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Why a new revision is not written.
public sealed interface NewRevisionProblem extends Problem {
    /// It would follow a revision that others follow, and so make a branch that nobody asked for.
    record NotAHead(Revision parent, List<Revision> children) implements NewRevisionProblem {
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

    /// It would lie where no command looks for revisions.
    record UnreadFolder(String folder, List<String> read) implements NewRevisionProblem {
        public UnreadFolder {
            read = List.copyOf(read);
        }

        @Override
        public String code() {
            return "unread-folder";
        }

        @Override
        public String summary() {
            return "'" + folder + "' is no folder of revisions, so no command would find what is written there";
        }

        @Override
        public List<String> details() {
            return read.stream().map(one -> "revisions are read from " + one).toList();
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("nothing was written; add '" + folder
                    + "' to 'revisions' in stemma.toml, or name a folder inside one of them");
        }
    }

    /// What it is to depend on is no revision.
    record NothingToDependOn(Target target) implements NewRevisionProblem {
        @Override
        public String code() {
            return "nothing-to-depend-on";
        }

        @Override
        public String summary() {
            return "'" + target + "' is no revision to depend on";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("name a revision or a label; what depends on nothing needs no --depends-on");
        }
    }

    /// The database has not taken all steps yet, so the comparison would repeat them.
    record NotAtHead(List<Revision> pending) implements NewRevisionProblem {
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
            return Optional.of("run 'stemma upgrade' first, or remove the files of what is to be made again; '--from"
                    + " revisions' compares with what the revisions build");
        }
    }

    /// There is only one line.
    record NothingToMerge(List<Revision> heads) implements NewRevisionProblem {
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
    record OrderMatters(List<Revision> order, List<String> facts) implements NewRevisionProblem {
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

    /// A proof with rows on a database system that has no way to make any.
    record NoSampleRows(String system) implements NewRevisionProblem {
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
