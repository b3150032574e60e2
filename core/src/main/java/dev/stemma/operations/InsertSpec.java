package dev.stemma.operations;

import dev.stemma.operations.model.DataOperation.BulkInsert;
import dev.stemma.operations.model.DataOperation.BulkInsert.Conflict;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.QualifiedName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows for a table: `op.bulkInsert("roles", "id", "name").row(1, "reader").row(2, "writer")`.
public final class InsertSpec implements Spec {
    private final QualifiedName table;
    private final List<String> columns;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private Conflict conflict = Conflict.STOP;

    InsertSpec(QualifiedName table, List<String> columns) {
        this.table = table;
        this.columns = columns;
    }

    /// One more row, with a value for each column.
    public InsertSpec row(@Nullable Object... values) {
        return row(Arrays.asList(values));
    }

    /// More rows, each with a value for each column.
    public InsertSpec rows(Collection<? extends List<?>> more) {
        more.forEach(this::row);
        return this;
    }

    private InsertSpec row(List<? extends @Nullable Object> values) {
        if (values.size() != columns.size()) {
            throw new IllegalArgumentException("row " + (rows.size() + 1) + " has " + values.size()
                    + " values, but there are " + columns.size() + " columns");
        }
        rows.add(new ArrayList<>(values));
        return this;
    }

    /// A row whose key is there already is passed over.
    public InsertSpec onConflictDoNothing() {
        conflict = Conflict.PASS_OVER;
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        return new BulkInsert(table, columns, rows, conflict);
    }
}
