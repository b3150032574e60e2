package dev.stemma.cli;

import dev.stemma.database.DatabaseSystem;
import dev.stemma.plan.Plan;
import dev.stemma.postgres.PostgresSystem;

/// The kinds of databases that the command line knows.
public final class Systems {
    private Systems() {}

    public static DatabaseSystem postgres() {
        return new PostgresSystem((from, to, options) -> Plan.EMPTY);
    }
}
