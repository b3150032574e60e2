package dev.stemma.operations.render;

import dev.stemma.operations.model.DataOperation;
import dev.stemma.operations.model.DataOperation.Backfill;
import dev.stemma.operations.model.DataOperation.BulkInsert;
import dev.stemma.operations.model.DataOperation.BulkInsert.Conflict;
import dev.stemma.operations.model.DataOperation.Execute;
import dev.stemma.operations.model.Values;
import dev.stemma.sql.Identifiers;
import dev.stemma.sql.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rows and free SQL.
final class DataText {
    /// So many rows are one statement.
    private static final int ROWS = 500;

    private DataText() {}

    static String of(DataOperation operation) {
        return switch (operation) {
            case Execute execute -> execute(execute);
            case BulkInsert insert -> Sql.script(inserts(insert));
            case Backfill backfill -> backfill(backfill);
        };
    }

    private static String execute(Execute execute) {
        Parameters text = Parameters.of(execute.sql(), execute.parameters());
        if (!text.bound().isEmpty()) {
            throw new IllegalArgumentException("there is no literal for a "
                    + text.bound().getFirst().getClass().getName());
        }
        return Sql.ended(text.sql());
    }

    private static List<String> inserts(BulkInsert insert) {
        List<String> statements = new ArrayList<>();
        String into = "INSERT INTO " + insert.table().sql() + " " + Sql.columns(insert.columns()) + " VALUES\n    ";
        String end = insert.conflict() == Conflict.PASS_OVER ? "\nON CONFLICT DO NOTHING" : "";
        for (int from = 0; from < insert.rows().size(); from += ROWS) {
            List<List<@Nullable Object>> rows = insert.rows()
                    .subList(from, Math.min(from + ROWS, insert.rows().size()));
            statements.add(rows.stream().map(DataText::row).collect(Collectors.joining(",\n    ", into, end)));
        }
        return statements;
    }

    private static String row(List<@Nullable Object> row) {
        return row.stream().map(Values::literal).collect(Collectors.joining(", ", "(", ")"));
    }

    /// One UPDATE, which is right by itself, and above it how it is to be divided.
    private static String backfill(Backfill backfill) {
        String set = backfill.set().entrySet().stream()
                .map(entry -> Identifiers.quote(entry.getKey()) + " = " + entry.getValue())
                .collect(Collectors.joining(", "));
        String pause =
                backfill.pause().isZero() ? "" : " pause " + backfill.pause().toMillis() + "ms";
        return "-- stemma: backfill " + Literals.quote(backfill.name()) + " by " + Sql.names(backfill.key())
                + " batch " + backfill.batchSize() + pause + "\nUPDATE "
                + backfill.table().sql() + " SET " + set + " WHERE " + backfill.where() + ";\n";
    }
}
