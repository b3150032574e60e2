package dev.stemma.operations;

import dev.stemma.operations.render.NotRenderable;
import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Problem;
import java.util.List;
import java.util.Optional;

/// Why what a Java revision says cannot be taken.
public sealed interface OperationProblem extends Problem {
    SourceCode source();

    int line();

    /// What is said under the line.
    String remark();

    @Override
    default List<String> details() {
        return excerpt().isPresent() ? List.of() : List.of("at " + source().place(line()) + ": " + remark());
    }

    @Override
    default Optional<Excerpt> excerpt() {
        return source().excerpt(line(), remark());
    }

    /// A call with arguments that mean nothing.
    record BadCall(SourceCode source, int line, String remark) implements OperationProblem {
        @Override
        public String code() {
            return "bad-call";
        }

        @Override
        public String summary() {
            return "an operation of '" + source.file() + "' makes no sense";
        }
    }

    /// Something that is only there while the revision runs on a database.
    record NeedsConnection(SourceCode source, int line, String remark) implements OperationProblem {
        @Override
        public String code() {
            return "needs-connection";
        }

        @Override
        public String summary() {
            return "'" + source.file() + "' needs a database to say what it does";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("say it with 'op.execute', or run the revision on a database");
        }
    }

    /// Something that the database system does not have.
    record NotSupported(SourceCode source, int line, NotRenderable reason) implements OperationProblem {
        @Override
        public String code() {
            return reason.code();
        }

        @Override
        public String summary() {
            return reason.summary();
        }

        @Override
        public String remark() {
            return "not on " + reason.system();
        }

        @Override
        public Optional<String> hint() {
            return reason.hint();
        }
    }

    /// An operation that cannot be in the one transaction of a revision that asks for the connection.
    record NotWithConnection(SourceCode source, int line, String remark) implements OperationProblem {
        @Override
        public String code() {
            return "not-with-connection";
        }

        @Override
        public String summary() {
            return "'" + source.file() + "' asks for the connection, so all of it is one transaction";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("write it as a revision of its own");
        }
    }

    /// The revision itself has thrown something.
    record RevisionThrew(SourceCode source, int line, String remark) implements OperationProblem {
        @Override
        public String code() {
            return "revision-threw";
        }

        @Override
        public String summary() {
            return "'" + source.file() + "' has thrown an exception";
        }
    }

    /// A downgrade that is not written and cannot be derived.
    ///
    /// @param causes at least one
    record NotReversible(SourceCode source, List<Cause> causes) implements OperationProblem {
        public NotReversible {
            causes = List.copyOf(causes);
        }

        /// What keeps it from being derived.
        public record Cause(int line, String remark) {}

        @Override
        public String code() {
            return "not-reversible";
        }

        @Override
        public String summary() {
            return "the downgrade of '" + source.file() + "' cannot be derived from its upgrade";
        }

        @Override
        public int line() {
            return causes.getFirst().line();
        }

        @Override
        public String remark() {
            return causes.getFirst().remark();
        }

        @Override
        public List<String> details() {
            return causes.stream()
                    .skip(excerpt().isPresent() ? 1 : 0)
                    .map(cause -> "at " + source.place(cause.line()) + ": " + cause.remark())
                    .toList();
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("write downgrade(Operations), say what was there before, or pair calls with their"
                    + " opposites in op.reversible(up, down)");
        }
    }
}
