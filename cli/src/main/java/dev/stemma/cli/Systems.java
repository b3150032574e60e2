package dev.stemma.cli;

import dev.stemma.database.DatabaseSystem;
import dev.stemma.postgres.PostgresSystem;

/// The kinds of databases that the command line knows.
public final class Systems {
    private Systems() {}

    public static DatabaseSystem postgres() {
        return new PostgresSystem();
    }
}
