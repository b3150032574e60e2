package dev.stemma.testkit;

import dev.stemma.embedded.DatabaseAddress;
import dev.stemma.embedded.ScratchServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// An empty database for one test.
public record TestDatabase(ScratchServer server, DatabaseAddress address) implements AutoCloseable {
    /// The URL with user and password, ready for any client of JDBC.
    public String url() {
        return address.jdbcUrl() + "&user=" + address.user() + "&password=" + address.password();
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }

    /// Runs a whole script in a session of its own, as one message to the server.
    public TestDatabase run(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return this;
        } catch (SQLException failure) {
            throw new AssertionError(failure.getMessage() + " in: " + sql, failure);
        }
    }

    /// The rows of a query, the columns of each joined with a bar.
    public List<String> rows(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                List<String> columns = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    columns.add(String.valueOf(result.getString(column)));
                }
                rows.add(String.join("|", columns));
            }
            return rows;
        } catch (SQLException failure) {
            throw new AssertionError(failure.getMessage() + " in: " + query, failure);
        }
    }

    /// A new database with all that is in this one, to which nobody may be connected.
    public TestDatabase copy() {
        return new TestDatabase(server, server.copyDatabase(address));
    }

    @Override
    public void close() {
        server.dropDatabase(address);
    }
}
