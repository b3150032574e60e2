package dev.stemma.postgres.rows;

import dev.stemma.catalog.ObjectId;
import dev.stemma.database.SampleRows;
import dev.stemma.sql.Identifiers;
import dev.stemma.sql.Literals;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Makes rows table by table. What a check allows is not worked out: values that it mentions are tried, and the server
/// says which fit. The same schema always gets the same rows.
public final class RowMaker implements SampleRows {
    @Override
    public Made fill(Connection scratch, int count) throws SQLException {
        Map<String, Integer> made = new TreeMap<>();
        Map<String, String> without = new TreeMap<>();
        scratch.setAutoCommit(false);
        try {
            for (TableFacts table : SchemaFacts.read(scratch)) {
                Filling filling = new Filling(scratch, table);
                filling.fill(count);
                scratch.commit();
                made.put(table.name(), filling.made());
                if (filling.made() < count) {
                    without.put(table.name(), filling.made() + " of " + count + " rows: " + filling.refusal());
                }
            }
        } finally {
            scratch.rollback();
            scratch.setAutoCommit(true);
        }
        return new Made(made, without);
    }

    @Override
    public List<String> held(Connection scratch, ObjectId table, List<String> columns) throws SQLException {
        String list = columns.stream().map(Identifiers::quote).collect(Collectors.joining(", "));
        String name = Identifiers.qualified(Objects.requireNonNull(table.schema()), table.name());
        List<String> held = new ArrayList<>();
        try (Statement statement = scratch.createStatement()) {
            String only = isPartitioned(statement, name) ? "" : "ONLY ";
            try (ResultSet rows =
                    statement.executeQuery("SELECT ROW(" + list + ")::text FROM " + only + name + " ORDER BY 1")) {
                while (rows.next()) {
                    held.add(rows.getString(1));
                }
            }
        }
        return held;
    }

    /// The rows of a partitioned table are those of its partitions; what inherits otherwise has rows of its own.
    private static boolean isPartitioned(Statement statement, String name) throws SQLException {
        String question = "SELECT FROM pg_catalog.pg_partitioned_table WHERE partrelid = pg_catalog.to_regclass("
                + Literals.quote(name) + ")";
        try (ResultSet found = statement.executeQuery(question)) {
            return found.next();
        }
    }
}
