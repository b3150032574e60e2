package dev.stemma.database;

import dev.stemma.catalog.ObjectId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/// Rows in a scratch database, to show that a plan keeps what tables hold.
public interface SampleRows {
    /// Puts rows into every table that takes some.
    ///
    /// @param count how many for each table
    Made fill(Connection scratch, int count) throws SQLException;

    /// What the columns hold now, row by row and in an order of their own.
    List<String> held(Connection scratch, ObjectId table, List<String> columns) throws SQLException;

    /// @param rows    how many rows were made, by table
    /// @param without why a table has fewer than asked for, by table
    record Made(Map<String, Integer> rows, Map<String, String> without) {
        public Made {
            rows = Map.copyOf(rows);
            without = Map.copyOf(without);
        }

        /// All of them.
        public int total() {
            return rows.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
