package dev.stemma.database;

import java.sql.Connection;

/// Runs a script on a connection. A statement that fails becomes a problem with file, line, column and the
/// server's words under the line itself.
public interface ScriptRunner {
    /// Each statement by itself, as a client in auto-commit mode would.
    void run(Connection connection, String file, String text);
}
