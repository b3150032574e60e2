package dev.stemma.cli;

import dev.stemma.database.DatabaseSystem;
import dev.stemma.embedded.EmbeddedSettings;
import dev.stemma.postgres.PostgresSystem;
import dev.stemma.run.RunSettings;
import dev.stemma.sqlite.SqliteSystem;
import dev.stemma.sqlite.connect.SqliteUrl;
import java.nio.file.Path;
import java.util.function.Consumer;

/// The kinds of databases that the command line knows.
public final class Systems {
    private Systems() {}

    /// @param news is told what takes long and is done only once
    public static DatabaseSystem postgres(Consumer<String> news) {
        return new PostgresSystem(
                RunSettings.DEFAULT_LEDGER, EmbeddedSettings.ofMachine().telling(news));
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
