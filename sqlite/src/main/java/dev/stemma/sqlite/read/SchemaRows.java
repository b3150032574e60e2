package dev.stemma.sqlite.read;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What SQLite says about a database, in three questions and one snapshot.
///
/// @param entries   what was created, with its text; not what constraints made, nor what SQLite keeps for itself
/// @param shadows   tables that a virtual table keeps its data in
/// @param byTable   the columns of each table that is no virtual one
record SchemaRows(List<Entry> entries, Set<String> shadows, Map<String, List<PragmaColumn>> byTable) {
    private static final String ENTRIES = """
            SELECT type, name, tbl_name, sql FROM sqlite_schema
             WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
             ORDER BY type, name""";

    private static final String SHADOWS =
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'shadow' ORDER BY name";

    private static final String COLUMNS = """
            SELECT s.name, x.name, x.type, x."notnull", x.dflt_value IS NOT NULL, x.pk, x.hidden
              FROM sqlite_schema s, pragma_table_xinfo(s.name) x
             WHERE s.type = 'table' AND s.sql NOT LIKE 'CREATE VIRTUAL%'
             ORDER BY s.name, x.cid""";

    /// One row of `sqlite_schema`.
    record Entry(String type, String name, String table, String sql) {}

    /// A column as the pragma describes it.
    ///
    /// @param key    its place in the primary key, from one; 0 for none
    /// @param hidden 2 where it is generated when read, 3 where it is generated and stored
    record PragmaColumn(String name, String type, boolean notNull, boolean hasDefault, int key, int hidden) {}

    List<PragmaColumn> columns(String table) {
        return byTable.getOrDefault(table, List.of());
    }

    /// A savepoint works inside of a transaction as well as outside.
    static SchemaRows read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SAVEPOINT stemma_reads");
            try {
                return new SchemaRows(entries(statement), shadows(statement), columns(statement));
            } finally {
                statement.execute("RELEASE stemma_reads");
            }
        }
    }

    private static List<Entry> entries(Statement statement) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(ENTRIES)) {
            while (row.next()) {
                entries.add(new Entry(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
            }
        }
        return entries;
    }

    private static Set<String> shadows(Statement statement) throws SQLException {
        Set<String> names = new HashSet<>();
        try (ResultSet row = statement.executeQuery(SHADOWS)) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    private static Map<String, List<PragmaColumn>> columns(Statement statement) throws SQLException {
        Map<String, List<PragmaColumn>> tables = new HashMap<>();
        try (ResultSet row = statement.executeQuery(COLUMNS)) {
            while (row.next()) {
                PragmaColumn column = new PragmaColumn(
                        row.getString(2),
                        row.getString(3),
                        row.getBoolean(4),
                        row.getBoolean(5),
                        row.getInt(6),
                        row.getInt(7));
                tables.computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                        .add(column);
            }
        }
        return tables;
    }
}
