package dev.stemma.sqlite.run;

import dev.stemma.database.ScriptRunner;
import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import dev.stemma.run.Program;
import dev.stemma.run.ProgramFailed;
import dev.stemma.run.RevisionTexts.SqlText;
import dev.stemma.run.ScriptFaults;
import dev.stemma.sql.Script;
import dev.stemma.sql.ScriptPart;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Runs files as the shell `sqlite3` does with `-bail`: each statement by itself, or in the transactions that the file
/// opens.
public final class Scripts implements ScriptRunner {
    @Override
    public void run(Connection connection, String file, String text) {
        Script script = Script.parse(file, text);
        List<Problem> problems = ScriptFaults.of(script);
        if (!problems.isEmpty()) {
            throw new StemmaException(problems);
        }
        List<ScriptPart> parts = script.parts();
        for (int index = 0; index < parts.size(); index++) {
            try {
                Parts.run(connection, parts.get(index));
            } catch (SQLException e) {
                Transactions.rollBack(connection);
                Excerpt where = Refusal.excerpt(script, parts.get(index), Refusal.words(e));
                throw new StemmaException(new ScriptFailed(file, index + 1, parts.size(), where), e);
            }
        }
        Transactions.rollBack(connection); // as when the shell ends: what was not committed is gone
    }

    @Override
    public void run(Connection connection, SqlText source, Program program) {
        try {
            Transactions.execute(connection, "BEGIN");
            program.run(new ProgramRun(connection));
            Transactions.execute(connection, "COMMIT");
        } catch (SQLException e) {
            Script script = new Script(source.name(), source.text(), List.of(), List.of(), List.of());
            int line = e instanceof ProgramFailed failed ? failed.line() : 0;
            SQLException refusal = e instanceof ProgramFailed failed ? failed.refusal() : e;
            Excerpt where = Refusal.line(script, line, Refusal.words(refusal));
            throw new StemmaException(new ScriptFailed(source.name(), 0, 0, where), e);
        } finally {
            Transactions.rollBack(connection);
        }
    }
}
