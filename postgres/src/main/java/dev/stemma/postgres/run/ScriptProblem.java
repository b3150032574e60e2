package dev.stemma.postgres.run;

import dev.stemma.database.ServerLacks;
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
            // A program has no statements that could be counted.
            return "'" + file + "' stopped" + (total == 0 ? "" : " at statement " + number + " of " + total);
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

    /// A statement is refused since the server has not installed what it needs.
    record NotInstalled(StatementFailed statement) implements ScriptProblem, ServerLacks {
        @Override
        public String code() {
            return "not-installed";
        }

        @Override
        public String summary() {
            return statement.summary() + ": this server does not have what it needs";
        }

        @Override
        public Optional<Excerpt> excerpt() {
            return statement.excerpt();
        }

        @Override
        public List<String> details() {
            return statement.details();
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("install it on the server that runs this; scratch databases can be made where it is"
                    + " installed: on the server that the setting 'scratch-url' names, or on the database's own with"
                    + " 'scratch-on-target'");
        }
    }
}
