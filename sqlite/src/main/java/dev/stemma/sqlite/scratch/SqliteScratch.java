package dev.stemma.sqlite.scratch;

import dev.stemma.database.ConnectionSettings;
import dev.stemma.database.ScratchDatabase;
import dev.stemma.database.ScratchDatabases;
import dev.stemma.database.ScriptRunner;
import dev.stemma.problem.StemmaException;
import dev.stemma.sqlite.connect.ConnectProblem;
import dev.stemma.sqlite.connect.Connector;
import dev.stemma.sqlite.run.Scripts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// Makes throw-away databases as files, since others must be able to connect to them too. Nothing is synced to the
/// disk.
public final class SqliteScratch implements ScratchDatabases {
    @Override
    public ScratchDatabase create() {
        try {
            return new File(Files.createTempFile("stemma-scratch-", ".db"));
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            throw new StemmaException(new ConnectProblem.NotOpened("a scratch database", reason), e);
        }
    }

    @Override
    public void close() {}

    private static final class File implements ScratchDatabase {
        private final Path path;
        private final ConnectionSettings settings;
        private final Connection connection;

        File(Path path) {
            this.path = path;
            this.settings = ConnectionSettings.of("jdbc:sqlite:" + path + "?synchronous=OFF");
            this.connection = Connector.toChange(settings);
            path.toFile().deleteOnExit();
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = MEMORY");
            } catch (SQLException e) {
                throw new StemmaException(
                        new ConnectProblem.NotOpened("a scratch database", String.valueOf(e.getMessage())), e);
            }
        }

        @Override
        public Connection connection() {
            return connection;
        }

        @Override
        public ConnectionSettings settings() {
            return settings;
        }

        @Override
        public ScriptRunner scripts() {
            return new Scripts();
        }

        @Override
        public void close() {
            try {
                connection.close();
                Files.deleteIfExists(path);
            } catch (SQLException e) {
                throw new IllegalStateException("a scratch database does not close", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
