package dev.stemma.command;

import dev.stemma.problem.Problem;
import dev.stemma.revision.Revision;
import java.util.List;
import java.util.Optional;
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

    /// The database has revisions whose files are not here.
    record NewerDatabase(List<String> unknown) implements RevisionProblem {
        public NewerDatabase {
            unknown = List.copyOf(unknown);
        }

        @Override
        public String code() {
            return "newer-database";
        }

        @Override
        public String summary() {
            return "the database is newer than the files: " + unknown.size()
                    + (unknown.size() == 1 ? " applied revision has" : " applied revisions have") + " no file here";
        }

        @Override
        public List<String> details() {
            return unknown;
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("bring the files here (git pull), or undo them: 'stemma downgrade -" + unknown.size()
                    + "' knows how");
        }
    }
}
