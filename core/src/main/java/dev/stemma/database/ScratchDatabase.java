package dev.stemma.database;

import java.sql.Connection;

/// A throw-away database with one open connection.
public interface ScratchDatabase extends AutoCloseable {
    Connection connection();

    /// How to open more connections to it.
    ConnectionSettings settings();

    /// Runs scripts on it. What the whole server lacks and a script only names, as roles, is made for the time
    /// being.
    ScriptRunner scripts();

    /// Closes the connection and drops the database, whoever is connected to it.
    @Override
    void close();
}
