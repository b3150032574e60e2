package dev.stemma.postgres.scratch;

import java.sql.Connection;
import java.sql.SQLException;

/// Closes what is no longer needed.
final class Closing {
    private Closing() {}

    static void quietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException gone) {
            // It is of no use any more either way.
        }
    }
}
