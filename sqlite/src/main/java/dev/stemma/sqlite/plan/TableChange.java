package dev.stemma.sqlite.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.diff.Change;
import dev.stemma.sqlite.table.TableFacts;
import dev.stemma.sqlite.table.TableFacts.ColumnFacts;
import dev.stemma.sqlite.text.SqliteNames;
import java.util.List;

/// A table that is there before and after, and what is to change about it.
record TableChange(TableFacts from, TableFacts to, List<Change> changes) {
    ObjectId id() {
        return to.table().id();
    }

    /// The columns that only the table as it is wanted has.
    List<ColumnFacts> added() {
        return to.columns().values().stream()
                .filter(column -> !from.columns().containsKey(SqliteNames.fold(column.name())))
                .toList();
    }

    /// The columns that only the table as it is now has.
    List<ColumnFacts> dropped() {
        return from.columns().values().stream()
                .filter(column -> !to.columns().containsKey(SqliteNames.fold(column.name())))
                .toList();
    }

    List<Constraint> newConstraints() {
        return changes.stream()
                .filter(change -> change instanceof Change.Create || change instanceof Change.Alter)
                .map(change -> change instanceof Change.Create create ? create.object() : ((Change.Alter) change).to())
                .filter(Constraint.class::isInstance)
                .map(Constraint.class::cast)
                .toList();
    }

    /// Whether all that changes is that columns come and go, with what is said of them alone.
    boolean isOnlyColumns() {
        return changes.stream().allMatch(change -> switch (change) {
            case Change.Create(SchemaObject object) -> isOfColumn(object, added());
            case Change.Drop(SchemaObject object) -> isOfColumn(object, dropped());
            case Change.Alter alter -> false;
        });
    }

    private static boolean isOfColumn(SchemaObject object, List<ColumnFacts> columns) {
        if (object instanceof Constraint constraint) {
            return columns.stream().anyMatch(column -> Mentions.isOfColumn(constraint, column));
        }
        return columns.stream()
                .map(column -> column.column().id())
                .anyMatch(id -> object instanceof Column
                        ? object.id().equals(id)
                        : id.equals(object.id().parent()));
    }
}
