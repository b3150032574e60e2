package dev.stemma.database;

import java.sql.Connection;

/// A throw-away database with one open connection.
public interface ScratchDatabase extends AutoCloseable {
    Connection connection();

    @Override
    void close();
}
