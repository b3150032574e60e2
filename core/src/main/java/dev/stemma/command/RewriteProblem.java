package dev.stemma.command;

import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Problem;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.files.JavaHeader;
import java.util.List;
import java.util.Optional;

/// Why revisions are not moved onto another head, or made one of several.
public sealed interface RewriteProblem extends Problem {
    /// Its parents come from the order of the file names, so there is nothing to rewrite.
    record NoHeader(Revision revision) implements RewriteProblem {
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
            return Optional.of("write one at the top of its file: -- revision: ID, -- parents: ID");
        }
    }

    /// A class of the class path: the source with its annotation is somewhere else.
    record ClassAlone(Revision revision, List<RevisionId> parents) implements RewriteProblem {
        public ClassAlone {
            parents = List.copyOf(parents);
        }

        @Override
        public String code() {
            return "class-without-source";
        }

        @Override
        public String summary() {
            return "revision '" + revision.id()
                    + "' is a class of the class path; what it follows stands in its source,"
                    + " which is not in the folders of the revisions";
        }

        @Override
        public List<String> details() {
            return List.of(revision.line());
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("nothing was changed; write " + JavaHeader.parents(parents)
                    + " in its @RevisionInfo yourself, and compile it");
        }
    }

    /// A comment stands where another number of parents would have to be written.
    record RemarkAmongParents(Revision revision, Excerpt line) implements RewriteProblem {
        @Override
        public String code() {
            return "comment-among-parents";
        }

        @Override
        public String summary() {
            return "what revision '" + revision.id() + "' follows cannot be rewritten without losing the comment in it";
        }

        @Override
        public Optional<Excerpt> excerpt() {
            return Optional.of(line);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("nothing was changed; change the line, or take the comment out of it and try again");
        }
    }

    /// The line stands there already.
    record NothingToRebase(Revision line, Revision onto) implements RewriteProblem {
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
    record NotOne(String target, List<Revision> meant) implements RewriteProblem {
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
    record AlreadyApplied(List<Revision> applied) implements RewriteProblem {
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
    record NothingToSquash(String range) implements RewriteProblem {
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

    /// Something would be torn apart if the range became one revision.
    ///
    /// @param against what speaks against it, a line each
    /// @param advice  what to do about it
    record NotOnePiece(String range, String reason, List<String> against, String advice) implements RewriteProblem {
        public NotOnePiece {
            against = List.copyOf(against);
        }

        @Override
        public String code() {
            return "not-one-piece";
        }

        @Override
        public String summary() {
            return "'" + range + "' cannot become one revision: " + reason;
        }

        @Override
        public List<String> details() {
            return against;
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(advice);
        }
    }

    /// The new revision would be called like one that it replaces: whoever has that would seem to have all of it.
    record IdOfReplaced(RevisionId id) implements RewriteProblem {
        @Override
        public String code() {
            return "id-of-replaced";
        }

        @Override
        public String summary() {
            return "the new revision cannot be called '" + id + "', like one that it replaces";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("choose another id, or leave '--rev-id' out");
        }
    }

    /// The one revision does not do what the several did.
    record NotTheSame(String stage, List<String> facts) implements RewriteProblem {
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
    record DoesNotFit(List<String> facts) implements RewriteProblem {
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
}
