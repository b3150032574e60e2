package dev.stemma.cli;

import dev.stemma.database.DatabaseSystem;
import dev.stemma.postgres.PostgresSystem;
import dev.stemma.sqlite.SqliteSystem;
import dev.stemma.sqlite.connect.SqliteUrl;
import java.nio.file.Path;

/// The kinds of databases that the command line knows.
public final class Systems {
    private Systems() {}

    public static DatabaseSystem postgres() {
        return new PostgresSystem();
    }

    /// Loads nothing of SQLite's driver; the first connection does.
    public static DatabaseSystem sqlite() {
        return new SqliteSystem();
    }

    public static boolean isSqlite(String url) {
        return SqliteUrl.isOne(url);
    }

    /// The URL with its file, where it names one, looked for in the project's folder.
    static String located(String url, Path folder) {
        return isSqlite(url) ? SqliteUrl.parse(url).in(folder).text() : url;
    }
}
