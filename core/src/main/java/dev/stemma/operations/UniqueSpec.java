package dev.stemma.operations;

import dev.stemma.operations.NamingConvention.Facts;
import dev.stemma.operations.model.Constraint;
import dev.stemma.operations.model.Constraint.Nulls;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.Timing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A unique constraint.
public final class UniqueSpec implements ConstraintSpec {
    private final QualifiedName table;
    private final List<String> columns;
    private @Nullable String name;
    private Nulls nulls = Nulls.DISTINCT;
    private List<String> include = List.of();
    private @Nullable String usingIndex;
    private Timing timing = Timing.AT_ONCE;

    UniqueSpec(QualifiedName table, List<String> columns) {
        this.table = table;
        this.columns = columns;
    }

    /// Its name; else the naming convention finds one.
    public UniqueSpec named(String constraint) {
        name = constraint;
        return this;
    }

    /// Two rows without a value are the same; from PostgreSQL 15 on.
    public UniqueSpec nullsNotDistinct() {
        nulls = Nulls.NOT_DISTINCT;
        return this;
    }

    /// Columns that are only stored along in its index.
    public UniqueSpec include(String... more) {
        include = List.of(more);
        return this;
    }

    /// Takes a unique index that is there already, which needs no long lock.
    public UniqueSpec usingIndex(String index) {
        usingIndex = index;
        return this;
    }

    /// Checked at the end of each statement, unless a transaction asks for its end.
    public UniqueSpec deferrable() {
        timing = Timing.DEFERRABLE;
        return this;
    }

    /// Checked at the end of the transaction.
    public UniqueSpec initiallyDeferred() {
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
            throw new IllegalArgumentException("a unique constraint has columns, or uses an index");
        }
        if (columns.isEmpty() && name == null) {
            throw new IllegalArgumentException("a unique constraint that uses an index needs a name");
        }
        String given = names.name("uq", new Facts(table, columns, name));
        return new Constraint.Unique(given, columns, nulls, include, usingIndex, timing);
    }
}
