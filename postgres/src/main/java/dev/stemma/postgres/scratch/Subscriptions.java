package dev.stemma.postgres.scratch;

import dev.stemma.postgres.wire.Reply;
import dev.stemma.postgres.wire.Wire;
import dev.stemma.sql.Identifiers;
import java.sql.Connection;
import java.sql.SQLException;

/// A database that has a subscription cannot be dropped.
final class Subscriptions {
    private Subscriptions() {}

    static void drop(Connection connection) {
        if (!isOpen(connection)) {
            return;
        }
        Wire wire = Wire.of(connection);
        // What a script has left open or set must not be in the way.
        if (wire.isInTransaction()) {
            wire.send("ROLLBACK");
        }
        Reply names = wire.ask("""
                SELECT subname FROM pg_catalog.pg_subscription s, pg_catalog.pg_database d
                 WHERE d.oid = s.subdbid AND d.datname = pg_catalog.current_database()
                """);
        if (names.isGood()) {
            names.rows(0).forEach(row -> drop(wire, Identifiers.quote(row.text(0))));
        }
    }

    private static void drop(Wire wire, String name) {
        wire.send("ALTER SUBSCRIPTION " + name + " DISABLE");
        wire.send("ALTER SUBSCRIPTION " + name + " SET (slot_name = NONE)");
        wire.send("DROP SUBSCRIPTION " + name);
    }

    private static boolean isOpen(Connection connection) {
        try {
            return !connection.isClosed() && connection.getAutoCommit();
        } catch (SQLException gone) {
            return false;
        }
    }
}
