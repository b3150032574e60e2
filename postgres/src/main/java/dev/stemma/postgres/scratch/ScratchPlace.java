package dev.stemma.postgres.scratch;

import dev.stemma.database.ScratchDatabase;

/// A server on which scratch databases are made.
interface ScratchPlace extends AutoCloseable {
    ScratchDatabase create();

    @Override
    void close();
}
