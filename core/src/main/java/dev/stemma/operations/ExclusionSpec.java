package dev.stemma.operations;

import dev.stemma.operations.NamingConvention.Facts;
import dev.stemma.operations.model.Constraint;
import dev.stemma.operations.model.Constraint.Exclude.Element;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.Timing;
import dev.stemma.sql.Identifiers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An exclusion constraint: no two rows for which all of these comparisons hold.
public final class ExclusionSpec implements ConstraintSpec {
    private final QualifiedName table;
    private final List<Element> elements = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private @Nullable String name;
    private String method = "gist";
    private List<String> include = List.of();
    private @Nullable String where;
    private Timing timing = Timing.AT_ONCE;

    ExclusionSpec(QualifiedName table) {
        this.table = table;
    }

    /// Its name; else the naming convention finds one.
    public ExclusionSpec named(String constraint) {
        name = constraint;
        return this;
    }

    /// Compares a column: `.column("room", "=")`.
    public ExclusionSpec column(String column, String operator) {
        columns.add(column);
        elements.add(new Element(Identifiers.quote(column), operator));
        return this;
    }

    /// Compares an expression: `.expression("tstzrange(starts, ends)", "&&")`.
    public ExclusionSpec expression(String expression, String operator) {
        columns.add("expr");
        elements.add(new Element("(" + expression + ")", operator));
        return this;
    }

    /// The method of its index; else `gist`.
    public ExclusionSpec method(String index) {
        method = index;
        return this;
    }

    /// Columns that are only stored along in its index.
    public ExclusionSpec include(String... more) {
        include = List.of(more);
        return this;
    }

    /// Only rows for which this is true.
    public ExclusionSpec where(String condition) {
        where = condition;
        return this;
    }

    /// Checked at the end of each statement, unless a transaction asks for its end.
    public ExclusionSpec deferrable() {
        timing = Timing.DEFERRABLE;
        return this;
    }

    /// Checked at the end of the transaction.
    public ExclusionSpec initiallyDeferred() {
        timing = Timing.DEFERRED;
        return this;
    }

    @Override
    public QualifiedName table() {
        return table;
    }

    @Override
    public Constraint constraint(NamingConvention names) {
        String given = names.name("ex", new Facts(table, columns, name));
        return new Constraint.Exclude(given, method, elements, include, where, timing);
    }
}
