package dev.stemma.sqlite.run;

import dev.stemma.sql.CopyBlock;
import dev.stemma.sql.MetaCommand;
import dev.stemma.sql.ScriptPart;
import dev.stemma.sql.SqlStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Runs one part of a script.
final class Parts {
    private static final Pattern CHECK = Pattern.compile("(?is)^pragma\\s+(?:\\w+\\s*\\.\\s*)?foreign_key_check\\b.*");
    private static final int MOST_ROWS = 5;

    private Parts() {}

    static void run(Connection connection, ScriptPart part) throws SQLException {
        switch (part) {
            case SqlStatement statement -> run(connection, statement.text());
            case CopyBlock block -> throw new SQLException("SQLite has no COPY");
            case MetaCommand command -> {}
        }
    }

    /// A check that finds something fails, though SQLite itself only lists it.
    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean answers = statement.execute(sql);
            if (answers && CHECK.matcher(sql).matches()) {
                try (ResultSet rows = statement.getResultSet()) {
                    refuse(rows);
                }
            }
        }
    }

    /// Looks at all tables.
    static void checkForeignKeys(Connection connection) throws SQLException {
        run(connection, "PRAGMA foreign_key_check");
    }

    private static void refuse(ResultSet rows) throws SQLException {
        List<String> broken = new ArrayList<>();
        int count = 0;
        while (rows.next()) {
            count++;
            if (broken.size() < MOST_ROWS) {
                String row = rows.getString(2) == null ? "a row" : "row " + rows.getString(2);
                broken.add(row + " of " + rows.getString(1) + " refers to no row of " + rows.getString(3));
            }
        }
        if (count > 0) {
            String more = count > MOST_ROWS ? ", and " + (count - MOST_ROWS) + " more" : "";
            throw new Broken("foreign key broken: " + String.join("; ", broken) + more);
        }
    }
}
