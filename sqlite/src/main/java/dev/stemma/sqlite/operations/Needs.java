package dev.stemma.sqlite.operations;

import dev.stemma.operations.model.GroupOperation.Batch;
import dev.stemma.operations.model.GroupOperation.Batch.Recreate;
import dev.stemma.operations.model.GroupOperation.Reversible;
import dev.stemma.operations.model.ObjectName.Kind;
import dev.stemma.operations.model.ObjectOperation;
import dev.stemma.operations.model.ObjectOperation.Drop;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.TableOperation.AddColumn;
import dev.stemma.operations.model.TableOperation.AddConstraint;
import dev.stemma.operations.model.TableOperation.AlterColumn;

/// Which operations depend on the table as it is.
final class Needs {
    private Needs() {}

    static boolean table(Operation operation) {
        return switch (operation) {
            case AlterColumn alter -> true;
            case AddConstraint add -> true;
            case AddColumn add -> !TableSql.isAddable(add);
            case Drop drop -> drop.object().kind() == Kind.CONSTRAINT;
            case Batch batch ->
                batch.recreate() == Recreate.ALWAYS
                        || batch.operations().stream().anyMatch(Needs::inBatch);
            case Reversible reversible -> reversible.up().stream().anyMatch(Needs::table);
            default -> false;
        };
    }

    /// In a batch it is looked first whether SQLite can drop a column.
    private static boolean inBatch(Operation operation) {
        return table(operation)
                || operation instanceof Drop drop && drop.object().kind() == Kind.COLUMN;
    }

    static QualifiedName tableOf(Operation operation) {
        return switch (operation) {
            case AlterColumn alter -> alter.table();
            case AddConstraint add -> add.table();
            case AddColumn add -> add.table();
            case ObjectOperation object -> object.object().home().orElseThrow();
            default -> throw new IllegalStateException("not about a table: " + operation.shown());
        };
    }
}
