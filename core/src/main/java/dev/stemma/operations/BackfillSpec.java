package dev.stemma.operations;

import dev.stemma.operations.model.DataOperation.Backfill;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.QualifiedName;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A change of many rows, and how it is to be divided: one UPDATE under a line that says how. Each batch is a
/// transaction of its own.
public final class BackfillSpec implements Spec {
    static final int USUAL_BATCH = 1000;

    private final String name;
    private final Map<String, String> set = new LinkedHashMap<>();
    private @Nullable QualifiedName table;
    private @Nullable String where;
    private List<String> key = List.of();
    private int batchSize = USUAL_BATCH;
    private Duration pause = Duration.ZERO;

    BackfillSpec(String name) {
        this.name = name;
    }

    /// The table whose rows are changed.
    public BackfillSpec table(String changed) {
        table = QualifiedName.of(changed);
        return this;
    }

    /// The new value of a column, as an expression: `.set("full_name", "first_name || ' ' || last_name")`.
    public BackfillSpec set(String column, String expression) {
        set.put(column, expression);
        return this;
    }

    /// Which rows still need it: `.where("full_name IS NULL")`. It must be false for a row that is done.
    public BackfillSpec where(String stillNeeded) {
        where = stillNeeded;
        return this;
    }

    /// The columns in whose order it goes through the table: the primary key, as a rule. They are NOT NULL and need an
    /// index.
    public BackfillSpec key(String... columns) {
        key = List.of(columns);
        return this;
    }

    /// How many rows are to be changed in a transaction; else 1000.
    public BackfillSpec batchSize(int rows) {
        batchSize = rows;
        return this;
    }

    /// How long others are to be left alone between two batches.
    public BackfillSpec pause(Duration between) {
        pause = between;
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        if (table == null || set.isEmpty() || where == null || key.isEmpty() || batchSize < 1) {
            throw new IllegalArgumentException("a backfill needs table(), set(), where() and key()");
        }
        return new Backfill(name, table, set, where, key, batchSize, pause);
    }
}
