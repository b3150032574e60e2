package dev.stemma.sqlite.connect;

import dev.stemma.database.ConnectionSettings;
import dev.stemma.problem.StemmaException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.sqlite.JDBC;

/// Opens connections in auto-commit mode, with foreign keys off: what changes tables must not set off what their
/// foreign keys say, and the setting cannot be changed in a transaction.
public final class Connector {
    private Connector() {}

    /// What a database does not have yet is not made by reading it: a missing file is an empty database in memory.
    public static Connection toRead(ConnectionSettings settings) {
        SqliteUrl url = SqliteUrl.parse(settings.url());
        Path file = url.file();
        return file != null && !Files.exists(file) ? open(new SqliteUrl(null, ""), settings) : open(url, settings);
    }

    /// Makes the file where there is none.
    public static Connection toChange(ConnectionSettings settings) {
        SqliteUrl url = SqliteUrl.parse(settings.url());
        Path file = url.file();
        if (file != null && !Files.isDirectory(folder(file))) {
            throw new StemmaException(new ConnectProblem.NoFolder(file));
        }
        return open(url, settings);
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private static Connection open(SqliteUrl url, ConnectionSettings settings) {
        try {
            Connection connection = new JDBC().connect(url.text(), new Properties());
            if (connection == null) {
                throw new SQLException("the driver does not know this URL");
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA foreign_keys = OFF");
                statement.execute("SELECT count(*) FROM sqlite_schema"); // only now the file is looked into
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            return connection;
        } catch (SQLException e) {
            throw new StemmaException(new ConnectProblem.NotOpened(settings.shown(), SqliteErrors.words(e)), e);
        }
    }
}
