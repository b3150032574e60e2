package dev.stemma.database;

/// Makes throw-away databases.
public interface ScratchDatabases extends AutoCloseable {
    /// An empty database; closing it drops it.
    ScratchDatabase create();

    @Override
    void close();
}
