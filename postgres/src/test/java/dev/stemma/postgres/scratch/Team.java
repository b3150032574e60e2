package dev.stemma.postgres.scratch;

import dev.stemma.database.ConnectionSettings;
import dev.stemma.embedded.DatabaseAddress;
import dev.stemma.embedded.EmbeddedServer;
import dev.stemma.embedded.EmbeddedSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// A server as a team has one: with the usual databases, and used by others too.
record Team(EmbeddedServer server, DatabaseAddress address) implements AutoCloseable {
    static Team start(Path folder) {
        EmbeddedServer server = EmbeddedServer.at(folder, 18, EmbeddedSettings.ofMachine());
        server.start();
        return new Team(server, server.ensureDatabase("team"));
    }

    ConnectionSettings settings() {
        return new ConnectionSettings(address.jdbcUrl(), address.user(), address.password());
    }

    void run(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new AssertionError(sql, failure);
        }
    }

    List<String> rows(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        } catch (SQLException failure) {
            throw new AssertionError(query, failure);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }

    @Override
    public void close() {
        server.stop();
    }
}
