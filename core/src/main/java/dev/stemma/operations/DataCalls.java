package dev.stemma.operations;

import dev.stemma.operations.model.QualifiedName;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `op` offers for rows and for SQL that has no call of its own.
interface DataCalls extends OperationSink {
    /// Runs SQL.
    ///
    /// With parameters, each `?` stands for one; `??` is a question mark. They are written as literals, so that the
    /// same SQL is seen without a database; one that has no literal is bound, which needs a database.
    ///
    /// ```java
    /// op.execute("UPDATE users SET role = ? WHERE role IS NULL", "reader").needsNoUndo();
    /// ```
    default ExecuteSpec execute(String sql, @Nullable Object... parameters) {
        return begin(new ExecuteSpec(sql, Arrays.asList(parameters)));
    }

    /// Runs a script as it is, with several statements and data for COPY if need be:
    /// `op.executeScript("CREATE RULE …; COPY …")`.
    default ExecuteSpec executeScript(String text) {
        return begin(new ExecuteSpec(text, List.of()));
    }

    /// Inserts rows: `op.bulkInsert("roles", "id", "name").row(1, "reader").row(2, "writer")`.
    default InsertSpec bulkInsert(String table, String... columns) {
        return begin(new InsertSpec(QualifiedName.of(table), List.of(columns)));
    }

    /// Inserts rows that are in a list already:
    /// `op.bulkInsert("roles", List.of("id", "name"), List.of(List.of(1, "reader")))`.
    default InsertSpec bulkInsert(String table, List<String> columns, List<? extends List<?>> rows) {
        return begin(new InsertSpec(QualifiedName.of(table), columns)).rows(rows);
    }

    /// Changes many rows, and says how that is to be divided; for now it is one UPDATE all the same.
    ///
    /// ```java
    /// op.backfill("full names").table("users").key("id")
    ///         .set("full_name", "first_name || ' ' || last_name").where("full_name IS NULL")
    ///         .batchSize(5000).pause(Duration.ofMillis(50));
    /// ```
    default BackfillSpec backfill(String name) {
        return begin(new BackfillSpec(name));
    }

    /// The connection of the run, inside of the transaction of the revision. What was called before is done. There
    /// is none where only the SQL is wanted, so a revision that asks for it has no offline SQL.
    ///
    /// ```java
    /// try (var query = op.connection().createStatement(); …)
    /// ```
    Connection connection();
}
