package dev.stemma.operations;

import dev.stemma.operations.NamingConvention.Facts;
import dev.stemma.operations.model.Constraint;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.Timing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A primary key.
public final class PrimaryKeySpec implements ConstraintSpec {
    private final QualifiedName table;
    private final List<String> columns;
    private @Nullable String name;
    private List<String> include = List.of();
    private @Nullable String usingIndex;
    private Timing timing = Timing.AT_ONCE;

    PrimaryKeySpec(QualifiedName table, List<String> columns) {
        this.table = table;
        this.columns = columns;
    }

    /// Its name; else the naming convention finds one.
    public PrimaryKeySpec named(String constraint) {
        name = constraint;
        return this;
    }

    /// Columns that are only stored along in its index.
    public PrimaryKeySpec include(String... more) {
        include = List.of(more);
        return this;
    }

    /// Takes a unique index that is there already, which needs no long lock.
    public PrimaryKeySpec usingIndex(String index) {
        usingIndex = index;
        return this;
    }

    /// Checked at the end of each statement, unless a transaction asks for its end.
    public PrimaryKeySpec deferrable() {
        timing = Timing.DEFERRABLE;
        return this;
    }

    /// Checked at the end of the transaction.
    public PrimaryKeySpec initiallyDeferred() {
        timing = Timing.DEFERRED;
        return this;
    }

    @Override
    public QualifiedName table() {
        return table;
    }

    @Override
    public Constraint constraint(NamingConvention names) {
        if (columns.isEmpty() == (usingIndex == null)) {
            throw new IllegalArgumentException("a primary key has columns, or uses an index");
        }
        String given = names.name("pk", new Facts(table, columns, name));
        return new Constraint.PrimaryKey(given, columns, include, usingIndex, timing);
    }
}
