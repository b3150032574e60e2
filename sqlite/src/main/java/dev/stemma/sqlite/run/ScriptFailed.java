package dev.stemma.sqlite.run;

import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Problem;
import java.util.Optional;

/// SQLite refuses a statement of a script.
///
/// @param number of the statement in the script, from one
/// @param total  0 for a program, which has no statements that could be counted
record ScriptFailed(String file, int number, int total, Excerpt where) implements Problem {
    @Override
    public String code() {
        return "statement-failed";
    }

    @Override
    public String summary() {
        return "'" + file + "' stopped" + (total == 0 ? "" : " at statement " + number + " of " + total);
    }

    @Override
    public Optional<Excerpt> excerpt() {
        return Optional.of(where);
    }
}
