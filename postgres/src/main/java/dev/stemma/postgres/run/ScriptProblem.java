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
}
