package dev.stemma.run;

import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Problem;
import dev.stemma.revision.RevisionId;
import dev.stemma.sql.MetaCommand;
import dev.stemma.sql.Script;
import java.util.Optional;

/// A statement of a revision that cannot be run as it stands there.
public sealed interface StatementProblem extends Problem {
    /// A command to psql, which is not at work here.
    record PsqlCommand(String name, Excerpt where) implements StatementProblem {
        public static PsqlCommand of(Script script, MetaCommand command) {
            return new PsqlCommand(command.name(), script.excerpt(command, 1, "psql is not at work here"));
        }

        @Override
        public String code() {
            return "psql-command";
        }

        @Override
        public String summary() {
            return "'\\" + name + "' is a command to psql, not SQL";
        }

        @Override
        public Optional<Excerpt> excerpt() {
            return Optional.of(where);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(
                    switch (name) {
                        case "i", "ir", "include", "include_relative" ->
                            "put the other file's statements here, or into a file of their own";
                        case "copy" -> "write COPY … FROM stdin with the data below it, or INSERT statements";
                        case "c", "connect" ->
                            "remove it, and the making of the database: everything runs in the one that was named";
                        case "set" -> "remove it, and write the values where the variables stand";
                        default -> "remove it, or write it as SQL";
                    });
        }
    }

    /// A file opens a transaction and ends within it, so that nothing of it would be kept.
    record NeverCommitted(Excerpt where) implements StatementProblem {
        @Override
        public String code() {
            return "never-committed";
        }

        @Override
        public String summary() {
            return "a transaction begins in " + where.location() + " and never ends, so nothing of it would be kept";
        }

        @Override
        public Optional<Excerpt> excerpt() {
            return Optional.of(where);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("end it with COMMIT, or remove the BEGIN");
        }
    }

    /// A statement that begins or ends a transaction where that makes no sense.
    record TransactionControl(Excerpt where) implements StatementProblem {
        @Override
        public String code() {
            return "transaction-control";
        }

        @Override
        public String summary() {
            return "a statement in " + where.location() + " is in the way of the revision's transaction";
        }

        @Override
        public Optional<Excerpt> excerpt() {
            return Optional.of(where);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(
                    "remove it: each revision runs in a transaction of its own; BEGIN and COMMIT in pairs are"
                            + " understood");
        }
    }

    /// A statement is to be divided, and cannot be.
    record BadBackfill(Excerpt where) implements StatementProblem {
        @Override
        public String code() {
            return "bad-backfill";
        }

        @Override
        public String summary() {
            return "the backfill in " + where.location() + " cannot be divided";
        }

        @Override
        public Optional<Excerpt> excerpt() {
            return Optional.of(where);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(
                    "write it as '-- stemma: backfill by KEY batch 1000', and below it UPDATE ... SET ... WHERE"
                            + " ... without FROM and RETURNING");
        }
    }

    /// All revisions were to share one transaction, and one of them cannot.
    record NotInOneTransaction(RevisionId id, Excerpt where) implements StatementProblem {
        @Override
        public String code() {
            return "not-in-one-transaction";
        }

        @Override
        public String summary() {
            return "revision " + id + " cannot share one transaction with the others";
        }

        @Override
        public Optional<Excerpt> excerpt() {
            return Optional.of(where);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("run it with a transaction for each revision");
        }
    }
}
