package dev.stemma.sqlite.operations;

import dev.stemma.operations.model.DataOperation;
import dev.stemma.operations.model.DataOperation.Backfill;
import dev.stemma.operations.model.DataOperation.BulkInsert;
import dev.stemma.operations.model.DataOperation.BulkInsert.Conflict;
import dev.stemma.operations.model.DataOperation.Execute;
import dev.stemma.operations.render.Parameters;
import dev.stemma.sql.Script;
import dev.stemma.sqlite.text.SqliteNames;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rows and free SQL.
final class DataSql {
    /// So many rows are one statement.
    private static final int ROWS = 500;

    private DataSql() {}

    static String of(DataOperation operation) {
        return switch (operation) {
            case Execute execute -> execute(execute);
            case BulkInsert insert -> inserts(insert);
            case Backfill backfill -> backfill(backfill);
        };
    }

    private static String execute(Execute execute) {
        Parameters text = Parameters.of(execute.sql(), execute.parameters(), Sql::literal);
        if (!text.bound().isEmpty()) {
            throw new IllegalArgumentException("there is no literal for a "
                    + text.bound().getFirst().getClass().getName());
        }
        Script script = Script.parse("", text.sql());
        return script.parts().stream().map(part -> part.text() + ";\n").collect(Collectors.joining());
    }

    private static String inserts(BulkInsert insert) {
        StringBuilder script = new StringBuilder();
        String words = insert.conflict() == Conflict.PASS_OVER ? "INSERT OR IGNORE INTO " : "INSERT INTO ";
        String into = words + Sql.name(insert.table()) + " " + Sql.columns(insert.columns()) + " VALUES\n    ";
        for (int from = 0; from < insert.rows().size(); from += ROWS) {
            List<List<@Nullable Object>> rows = insert.rows()
                    .subList(from, Math.min(from + ROWS, insert.rows().size()));
            script.append(rows.stream().map(DataSql::row).collect(Collectors.joining(",\n    ", into, ";\n")));
        }
        return script.toString();
    }

    private static String row(List<@Nullable Object> row) {
        return row.stream()
                .map(value -> Sql.literal(value)
                        .orElseThrow(() -> new IllegalArgumentException("SQLite has no literal for a "
                                + String.valueOf(value).getClass().getName())))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /// Nobody else can write meanwhile in any case, so there is nothing to gain by batches.
    private static String backfill(Backfill backfill) {
        String set = backfill.set().entrySet().stream()
                .map(entry -> SqliteNames.quote(entry.getKey()) + " = " + entry.getValue())
                .collect(Collectors.joining(", "));
        return "UPDATE " + Sql.name(backfill.table()) + " SET " + set + " WHERE " + backfill.where() + ";\n";
    }
}
