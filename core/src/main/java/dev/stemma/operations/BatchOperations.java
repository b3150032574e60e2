package dev.stemma.operations;

import dev.stemma.operations.model.ColumnStart;
import dev.stemma.operations.model.QualifiedName;

/// The changes of one table in a batch: the calls of `op` without the name of the table.
public final class BatchOperations {
    private final String table;
    private final Operations op;

    BatchOperations(String table, Operations op) {
        this.table = table;
        this.op = op;
    }

    /// Adds a column.
    public AddColumnSpec addColumn(String column, ColumnStart definition) {
        return op.addColumn(table, column, definition);
    }

    /// Changes a column.
    public AlterColumnSpec alterColumn(String column) {
        return op.alterColumn(table, column);
    }

    /// Gives a column another name.
    public void renameColumn(String from, String to) {
        op.renameColumn(table, from, to);
    }

    /// Drops a column.
    public DropSpec dropColumn(String column) {
        return op.dropColumn(table, column);
    }

    /// Adds a primary key.
    public PrimaryKeySpec addPrimaryKey(String... columns) {
        return op.addPrimaryKey(table, columns);
    }

    /// Adds a unique constraint.
    public UniqueSpec addUnique(String... columns) {
        return op.addUnique(table, columns);
    }

    /// Adds a check.
    public CheckSpec addCheck(String condition) {
        return op.addCheck(table, condition);
    }

    /// Adds a foreign key.
    public ForeignKeySpec addForeignKey(String... columns) {
        return op.addForeignKey(table, columns);
    }

    /// Adds an exclusion constraint.
    public ExclusionSpec addExclusion() {
        return op.addExclusion(table);
    }

    /// Drops a constraint.
    public DropSpec dropConstraint(String constraint) {
        return op.dropConstraint(table, constraint);
    }

    /// Makes an index.
    public IndexSpec createIndex(String... columns) {
        return op.createIndex(table, columns);
    }

    /// Drops an index.
    public DropIndexSpec dropIndex(String index) {
        return op.dropIndex(QualifiedName.of(table).beside(index).sql());
    }
}
