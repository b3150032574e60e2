package dev.stemma.operations;

import dev.stemma.operations.model.Column;
import dev.stemma.operations.model.Guard;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.TableOperation.AddColumn;

/// A new column of a table that is there.
public final class AddColumnSpec implements Spec {
    private final QualifiedName table;
    private final Column column;
    private Guard guard = Guard.STRICT;

    AddColumnSpec(QualifiedName table, Column column) {
        this.table = table;
        this.column = column;
    }

    /// Nothing happens where there is such a column already.
    public AddColumnSpec ifNotExists() {
        guard = Guard.LENIENT;
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        return new AddColumn(table, column, new InlineConstraints(table, names).of(column), guard);
    }
}
