package dev.stemma.sqlite.connect;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where a SQLite database is: `jdbc:sqlite:app.db`, `sqlite:app.db`, `sqlite:///app.db`, or the path of a file that is
/// called as such files are.
///
/// @param file       null for a database in memory
/// @param parameters what stands behind the question mark, for the driver
public record SqliteUrl(@Nullable Path file, String parameters) {
    private static final List<String> PREFIXES = List.of("jdbc:sqlite:", "sqlite://", "sqlite:");
    private static final List<String> ENDINGS = List.of(".db", ".sqlite", ".sqlite3", ".db3");

    public static boolean isOne(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return PREFIXES.stream().anyMatch(lower::startsWith) || isFile(lower);
    }

    private static boolean isFile(String lower) {
        return !lower.contains("://") && ENDINGS.stream().anyMatch(lower::endsWith);
    }

    public static SqliteUrl parse(String text) {
        String rest = text;
        for (String prefix : PREFIXES) {
            if (text.toLowerCase(Locale.ROOT).startsWith(prefix)) {
                rest = text.substring(prefix.length());
                break;
            }
        }
        // As SQLAlchemy writes it: sqlite:///relative and sqlite:////absolute.
        rest = text.toLowerCase(Locale.ROOT).startsWith("sqlite:///") ? rest.substring(1) : rest;
        rest = rest.startsWith("file:") ? rest.substring("file:".length()) : rest;
        int question = rest.indexOf('?');
        String path = question < 0 ? rest : rest.substring(0, question);
        String parameters = question < 0 ? "" : rest.substring(question);
        boolean inMemory = path.isEmpty() || path.equals(":memory:") || parameters.contains("mode=memory");
        return new SqliteUrl(inMemory ? null : Path.of(path), parameters);
    }

    /// The same, its file looked for in this folder.
    public SqliteUrl in(Path folder) {
        return new SqliteUrl(file == null ? null : folder.resolve(file), parameters);
    }

    /// As the driver takes it.
    public String text() {
        return "jdbc:sqlite:" + (file == null ? ":memory:" : file.toString()) + parameters;
    }

    /// Whether whoever wrote the URL wants foreign keys to be enforced, which SQLite does not by itself.
    public boolean wantsForeignKeys() {
        return parameters.matches("(?i).*[?&]foreign_keys=(on|true|1|yes)\\b.*");
    }
}
