package dev.stemma.postgres.scratch;

import dev.stemma.postgres.wire.Wire;
import java.sql.Connection;
import java.sql.SQLException;

/// Opens and closes sessions in scratch databases.
final class Sessions {
    private Sessions() {}

    /// The driver sets the time zone of the machine it runs on; what a script makes must not depend on that.
    static Connection opened(Connection connection) {
        Wire.of(connection).send("SET TimeZone TO 'UTC'");
        return connection;
    }

    static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException gone) {
            // It is of no use any more either way.
        }
    }
}
