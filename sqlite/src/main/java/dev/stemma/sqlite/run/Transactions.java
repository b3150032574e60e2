package dev.stemma.sqlite.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// Begins and ends transactions by the words of SQL, beside the driver's own way: connections stay in auto-commit mode.
final class Transactions {
    private Transactions() {}

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Leaves no transaction open, whether there was one or not.
    static void rollBack(Connection connection) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException none) {
            // SQLite says so where there is no transaction, and has no way to ask before.
        }
    }
}
