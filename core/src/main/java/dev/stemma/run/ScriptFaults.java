package dev.stemma.run;

import dev.stemma.problem.Problem;
import dev.stemma.sql.CopyBlock;
import dev.stemma.sql.MetaCommand;
import dev.stemma.sql.Script;
import dev.stemma.sql.ScriptPart;
import dev.stemma.sql.SqlStatement;
import dev.stemma.sql.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What speaks against a file that is run as psql runs it: each statement by itself, or in the transactions that the
/// file opens.
public final class ScriptFaults {
    private final Script script;
    private final List<Problem> problems;
    private @Nullable SqlStatement begin;

    private ScriptFaults(Script script) {
        this.script = script;
        this.problems = new ArrayList<>(script.problems());
    }

    /// All of it at once; before anything is run.
    public static List<Problem> of(Script script) {
        ScriptFaults faults = new ScriptFaults(script);
        script.parts().forEach(faults::look);
        SqlStatement never = faults.begin;
        if (never != null) {
            // The client would end here, and the server forget all of it without a word.
            faults.problems.add(new StatementProblem.NeverCommitted(script.excerpt(never, 1, "it is never committed")));
        }
        return faults.problems;
    }

    private void look(ScriptPart part) {
        switch (part) {
            case SqlStatement statement -> begin = openAfter(statement);
            case CopyBlock block -> {}
            case MetaCommand command -> {
                if (!command.isForPsqlAlone()) {
                    problems.add(StatementProblem.PsqlCommand.of(script, command));
                }
            }
        }
    }

    private @Nullable SqlStatement openAfter(SqlStatement statement) {
        return switch (StatementKind.of(statement)) {
            case BEGIN -> begin == null ? statement : begin;
            case COMMIT, ROLLBACK ->
                statement.text().toLowerCase(Locale.ROOT).endsWith(" and chain") ? statement : null;
            case TWO_PHASE -> null;
            case SAVEPOINT, OUTSIDE_TRANSACTION, ENUM_LABEL, COPY_FROM_STDIN, SESSION_SETTING, OTHER -> begin;
        };
    }
}
