package dev.stemma.operations;

import dev.stemma.operations.NamingConvention.Facts;
import dev.stemma.operations.model.Action;
import dev.stemma.operations.model.Constraint;
import dev.stemma.operations.model.Constraint.Match;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.Timing;
import dev.stemma.operations.model.Validity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A foreign key.
public final class ForeignKeySpec implements ConstraintSpec {
    private final QualifiedName table;
    private final List<String> columns;
    private @Nullable String name;
    private @Nullable QualifiedName other;
    private List<String> otherColumns = List.of();
    private Match match = Match.SIMPLE;
    private Action onDelete = Action.NO_ACTION;
    private List<String> cleared = List.of();
    private Action onUpdate = Action.NO_ACTION;
    private Timing timing = Timing.AT_ONCE;
    private Validity validity = Validity.CHECKED;

    ForeignKeySpec(QualifiedName table, List<String> columns) {
        this.table = table;
        this.columns = columns;
    }

    /// Its name; else the naming convention finds one.
    public ForeignKeySpec named(String constraint) {
        name = constraint;
        return this;
    }

    /// The table it refers to, and the columns there; none for its primary key.
    public ForeignKeySpec references(String otherTable, String... columnsThere) {
        other = QualifiedName.of(otherTable);
        otherColumns = List.of(columnsThere);
        return this;
    }

    /// What becomes of the row when the other row goes.
    public ForeignKeySpec onDelete(Action action) {
        onDelete = action;
        cleared = List.of();
        return this;
    }

    /// The same, for some of its columns only, where they lose their value or get the default; from PostgreSQL 15 on:
    /// `.onDelete(Action.SET_NULL, "author")`.
    public ForeignKeySpec onDelete(Action action, String... columnsHere) {
        if (action != Action.SET_NULL && action != Action.SET_DEFAULT) {
            throw new IllegalArgumentException("columns belong to SET NULL and SET DEFAULT, not to " + action.sql());
        }
        onDelete = action;
        cleared = List.of(columnsHere);
        return this;
    }

    /// What becomes of the row when the key of the other row changes.
    public ForeignKeySpec onUpdate(Action action) {
        onUpdate = action;
        return this;
    }

    /// All of its columns have values, or none.
    public ForeignKeySpec matchFull() {
        match = Match.FULL;
        return this;
    }

    /// Checked at the end of each statement, unless a transaction asks for its end.
    public ForeignKeySpec deferrable() {
        timing = Timing.DEFERRABLE;
        return this;
    }

    /// Checked at the end of the transaction.
    public ForeignKeySpec initiallyDeferred() {
        timing = Timing.DEFERRED;
        return this;
    }

    /// Only new rows are checked until `validateConstraint`, so nobody waits for a look at both tables.
    public ForeignKeySpec notValid() {
        validity = Validity.NOT_VALID;
        return this;
    }

    @Override
    public QualifiedName table() {
        return table;
    }

    @Override
    public Constraint constraint(NamingConvention names) {
        if (other == null) {
            throw new IllegalArgumentException("a foreign key needs references(table, column)");
        }
        String given = names.name("fk", new Facts(table, columns, other, otherColumns, name));
        return new Constraint.ForeignKey(
                given, columns, other, otherColumns, match, onDelete, cleared, onUpdate, timing, validity);
    }
}
