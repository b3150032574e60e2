package dev.stemma.sqlite.run;

import dev.stemma.run.GuardedConnection;
import dev.stemma.run.ProgramSession;
import dev.stemma.sql.ScriptPart;
import java.sql.Connection;
import java.sql.SQLException;

/// A program in the transaction that is open.
record ProgramRun(Connection database) implements ProgramSession {
    @Override
    public Connection connection() {
        return GuardedConnection.of(database);
    }

    @Override
    public void run(ScriptPart part) throws SQLException {
        Parts.run(database, part);
    }
}
