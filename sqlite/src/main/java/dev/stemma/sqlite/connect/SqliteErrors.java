package dev.stemma.sqlite.connect;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What SQLite says about an error, without what the driver wraps around it.
public final class SqliteErrors {
    private static final Pattern WRAPPED = Pattern.compile("(?s)^\\[[A-Z_]+] (?:.*?) \\((.*)\\)$");

    private SqliteErrors() {}

    /// `no such table: users`.
    public static String words(SQLException error) {
        String message = String.valueOf(error.getMessage());
        Matcher wrapped = WRAPPED.matcher(message);
        String words = wrapped.matches() ? wrapped.group(1) : message;
        return words.startsWith("SQL error or missing database (") ? words.substring(31, words.length() - 1) : words;
    }

    /// Whether another connection holds the file at this moment.
    public static boolean isBusy(SQLException error) {
        return error instanceof SQLiteException own
                && (own.getResultCode() == SQLiteErrorCode.SQLITE_BUSY
                        || own.getResultCode() == SQLiteErrorCode.SQLITE_LOCKED
                        || own.getResultCode().name().startsWith("SQLITE_BUSY_"));
    }

    /// Whether the file, its folder or the file system takes no changes.
    public static boolean isReadOnly(SQLException error) {
        return error instanceof SQLiteException own
                && (own.getResultCode().name().startsWith("SQLITE_READONLY")
                        || own.getResultCode().name().startsWith("SQLITE_CANTOPEN"));
    }
}
