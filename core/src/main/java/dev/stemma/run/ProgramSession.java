package dev.stemma.run;

import dev.stemma.sql.ScriptPart;
import java.sql.Connection;
import java.sql.SQLException;

/// The database as a program sees it: one transaction that somebody else ends.
public interface ProgramSession {
    /// For what is asked and written by other means. It can neither commit nor roll back.
    Connection connection();

    /// Runs a part of a script.
    void run(ScriptPart part) throws SQLException;
}
