package dev.stemma.postgres.run;

import dev.stemma.database.ScriptRunner;
import dev.stemma.postgres.run.ProgramRun.Broken;
import dev.stemma.postgres.wire.Wire;
import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import dev.stemma.run.Program;
import dev.stemma.run.RevisionTexts.SqlText;
import dev.stemma.run.ScriptFaults;
import dev.stemma.sql.Script;
import java.sql.Connection;
import java.util.List;
import java.util.function.Consumer;

/// Runs files as psql does with ON_ERROR_STOP: each statement by itself, or in the transactions that the file
/// opens.
public final class Scripts implements ScriptRunner {
    private final Roles roles;
    private final Consumer<String> made;

    public Scripts(Roles roles) {
        this(roles, thing -> {});
    }

    /// @param made is told of each role and tablespace that was made, as COMMENT ON calls it
    public Scripts(Roles roles, Consumer<String> made) {
        this.roles = roles;
        this.made = made;
    }

    /// What to do about a role or a tablespace that does not exist on the server.
    public enum Roles {
        MUST_EXIST,
        /// It is made, a role without the right to log in. Both belong to the whole server: only for throw-away ones.
        CREATE_MISSING
    }

    @Override
    public void run(Connection connection, String file, String text) {
        Script script = Script.parse(file, text);
        List<Problem> problems = ScriptFaults.of(script);
        if (!problems.isEmpty()) {
            throw new StemmaException(problems);
        }
        new ScriptRun(Wire.of(connection), script, roles, made).run();
    }

    @Override
    public void run(Connection connection, SqlText source, Program program) {
        Wire wire = Wire.of(connection);
        wire.send("BEGIN");
        boolean isDone = false;
        try {
            Broken broken = new ProgramRun(wire).run(program);
            if (broken != null) {
                throw new StemmaException(failed(source, broken));
            }
            isDone = wire.send("COMMIT").isGood();
        } finally {
            if (!isDone && !wire.isClosed() && wire.isInTransaction()) {
                wire.send("ROLLBACK");
            }
        }
    }

    @Override
    public String reset() {
        return "RESET ALL;\n";
    }

    private static Problem failed(SqlText source, Broken broken) {
        Script script = new Script(source.name(), source.text(), List.of(), List.of(), List.of());
        Refusal refusal = Refusal.of(script, broken.part(script), broken.error());
        return refusal.problem(source.name(), 0, 0);
    }
}
