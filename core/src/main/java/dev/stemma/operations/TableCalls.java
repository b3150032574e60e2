package dev.stemma.operations;

import dev.stemma.operations.model.Column;
import dev.stemma.operations.model.ColumnStart;
import dev.stemma.operations.model.ObjectName;
import dev.stemma.operations.model.ObjectName.Kind;
import dev.stemma.operations.model.ObjectOperation.Move;
import dev.stemma.operations.model.ObjectOperation.Rename;
import dev.stemma.operations.model.QualifiedName;

/// What `op` offers for tables and columns. A name may have a schema before it: `app.users`.
interface TableCalls extends OperationSink {
    /// Makes a table.
    ///
    /// ```java
    /// op.createTable("users")
    ///         .column("id", bigint().identity().primaryKey())
    ///         .column("email", varchar(255).notNull().unique())
    ///         .check("users_email_at", "email LIKE '%@%'");
    /// ```
    default TableSpec createTable(String table) {
        return begin(new TableSpec(QualifiedName.of(table)));
    }

    /// Drops a table: `op.dropTable("users").ifExists()`.
    default DropSpec dropTable(String table) {
        return begin(new DropSpec(ObjectName.of(Kind.TABLE, table)));
    }

    /// Gives a table another name: `op.renameTable("app.users", "people")`.
    default void renameTable(String from, String to) {
        add(new Rename(ObjectName.of(Kind.TABLE, from), to));
    }

    /// Moves a table to another schema: `op.setTableSchema("users", "archive")`.
    default void setTableSchema(String table, String schema) {
        add(new Move(ObjectName.of(Kind.TABLE, table), schema));
    }

    /// Adds a column: `op.addColumn("users", "nickname", text().notNull().defaultTo(""))`.
    default AddColumnSpec addColumn(String table, String column, ColumnStart definition) {
        return begin(new AddColumnSpec(QualifiedName.of(table), new Column(column, definition.definition())));
    }

    /// Changes a column: `op.alterColumn("users", "email").type(text()).notNull()`.
    default AlterColumnSpec alterColumn(String table, String column) {
        return begin(new AlterColumnSpec(QualifiedName.of(table), column));
    }

    /// Gives a column another name: `op.renameColumn("users", "email", "mail")`.
    default void renameColumn(String table, String from, String to) {
        add(new Rename(ObjectName.on(Kind.COLUMN, QualifiedName.of(table), from), to));
    }

    /// Drops a column: `op.dropColumn("users", "nickname").ifExists()`.
    default DropSpec dropColumn(String table, String column) {
        return begin(new DropSpec(ObjectName.on(Kind.COLUMN, QualifiedName.of(table), column)));
    }
}
