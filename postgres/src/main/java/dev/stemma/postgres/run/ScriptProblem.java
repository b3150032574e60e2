package dev.stemma.postgres.run;

import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why a script does not run to its end.
public sealed interface ScriptProblem extends Problem {
    /// The server refuses a statement.
    ///
    /// @param number of the statement in the script, from one
    /// @param advice the server's hint, or ours
    record StatementFailed(
            String file,
            int number,
            int total,
            Excerpt where,
            List<String> facts,
            @Nullable String advice) implements ScriptProblem {
        public StatementFailed {
            facts = List.copyOf(facts);
        }

        @Override
        public String code() {
            return "statement-failed";
        }

        @Override
        public String summary() {
            return "'" + file + "' stopped at statement " + number + " of " + total;
        }

        @Override
        public Optional<Excerpt> excerpt() {
            return Optional.of(where);
        }

        @Override
        public List<String> details() {
            return facts;
        }

        @Override
        public Optional<String> hint() {
            return Optional.ofNullable(advice);
        }
    }

    /// A command to psql, which is not at work here.
    record PsqlCommand(String name, Excerpt where) implements ScriptProblem {
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
                        case "c", "connect" -> "remove it: everything runs in the database that was named";
                        default -> "remove it, or write it as SQL";
                    });
        }
    }
}
