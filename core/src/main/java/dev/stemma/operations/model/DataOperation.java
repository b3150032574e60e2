package dev.stemma.operations.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is done to rows, and free SQL.
public sealed interface DataOperation extends Operation {
    /// @param sql as it is sent, but for parameters
    /// @param parameters for the question marks in it
    /// @param undo what undoes it
    record Execute(String sql, List<@Nullable Object> parameters, Undo undo) implements DataOperation {
        public Execute {
            parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
        }

        @Override
        public String subject() {
            String line = sql.strip().lines().findFirst().orElse("");
            return line.length() > 60 ? "'" + line.substring(0, 57) + "…'" : "'" + line + "'";
        }
    }

    /// What a downgrade does about free SQL.
    sealed interface Undo {
        /// Its author does not know.
        record Unknown() implements Undo {}

        /// Nothing need be done.
        record Nothing() implements Undo {}

        record Sql(String sql) implements Undo {}
    }

    record BulkInsert(QualifiedName table, List<String> columns, List<List<@Nullable Object>> rows, Conflict conflict)
            implements DataOperation {
        public BulkInsert {
            columns = List.copyOf(columns);
            rows = rows.stream()
                    .map(row -> Collections.unmodifiableList(new ArrayList<>(row)))
                    .toList();
        }

        @Override
        public String subject() {
            return "into " + table;
        }

        /// What happens to a row whose key is there already.
        public enum Conflict {
            STOP,
            PASS_OVER
        }
    }

    /// Many rows are changed, and it is said how that is to be divided.
    ///
    /// @param name  of the backfill
    /// @param set   columns and the expressions for their new values
    /// @param where which rows still need it
    /// @param key   columns that tell one row from the other, in whose order it goes through the table
    record Backfill(
            String name,
            QualifiedName table,
            Map<String, String> set,
            String where,
            List<String> key,
            int batchSize,
            Duration pause)
            implements DataOperation {
        public Backfill {
            set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
            key = List.copyOf(key);
        }

        @Override
        public String subject() {
            return name;
        }
    }
}
