package dev.stemma.operations;

import dev.stemma.operations.NamingConvention.Facts;
import dev.stemma.operations.model.Constraint.Nulls;
import dev.stemma.operations.model.Guard;
import dev.stemma.operations.model.IndexKey;
import dev.stemma.operations.model.Mode;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.TableOperation.CreateIndex;
import dev.stemma.operations.model.TableOperation.IndexOptions;
import dev.stemma.operations.model.TableOperation.IndexOptions.Recursion;
import dev.stemma.operations.model.TableOperation.IndexOptions.Uniqueness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A new index.
public final class IndexSpec implements Spec {
    private final QualifiedName table;
    private final List<IndexKey> keys = new ArrayList<>();
    private final Map<String, String> with = new LinkedHashMap<>();
    private @Nullable String name;
    private Uniqueness uniqueness = Uniqueness.ANY;
    private @Nullable String method;
    private List<String> include = List.of();
    private Nulls nulls = Nulls.DISTINCT;
    private @Nullable String where;
    private @Nullable String tablespace;
    private Mode mode = Mode.BLOCKING;
    private Guard guard = Guard.STRICT;
    private Recursion recursion = Recursion.WITH_PARTITIONS;

    IndexSpec(QualifiedName table, List<String> columns) {
        this.table = table;
        columns.forEach(column -> keys.add(IndexKey.column(column)));
    }

    /// Its name; else the naming convention finds one.
    public IndexSpec named(String index) {
        name = index;
        return this;
    }

    /// One more column with more to say: `.column("created_at", key -> key.descending().nullsLast())`.
    public IndexSpec column(String column, Consumer<IndexKeySpec> more) {
        return key(IndexKey.column(column), more);
    }

    /// An expression: `.expression("lower(email)")`.
    public IndexSpec expression(String expression) {
        keys.add(IndexKey.expression(expression));
        return this;
    }

    /// An expression with more to say: `.expression("lower(email)", key -> key.operatorClass("text_pattern_ops"))`.
    public IndexSpec expression(String expression, Consumer<IndexKeySpec> more) {
        return key(IndexKey.expression(expression), more);
    }

    private IndexSpec key(IndexKey key, Consumer<IndexKeySpec> more) {
        IndexKeySpec spec = new IndexKeySpec(key);
        more.accept(spec);
        keys.add(spec.key());
        return this;
    }

    /// No two rows with the same keys.
    public IndexSpec unique() {
        uniqueness = Uniqueness.UNIQUE;
        return this;
    }

    /// `gin`, `gist`, `brin`, `hash`, `spgist`; else `btree`.
    public IndexSpec method(String access) {
        method = access;
        return this;
    }

    /// Columns that are only stored along.
    public IndexSpec include(String... columns) {
        include = List.of(columns);
        return this;
    }

    /// Two rows without a value have the same key; from PostgreSQL 15 on.
    public IndexSpec nullsNotDistinct() {
        nulls = Nulls.NOT_DISTINCT;
        return this;
    }

    /// Only rows for which this is true.
    public IndexSpec where(String condition) {
        where = condition;
        return this;
    }

    /// A storage parameter: `.with("fillfactor", "70")`.
    public IndexSpec with(String parameter, String value) {
        with.put(parameter, value);
        return this;
    }

    /// Where its files lie.
    public IndexSpec tablespace(String where) {
        tablespace = where;
        return this;
    }

    /// Nobody waits while it is built; it is built outside of a transaction.
    public IndexSpec concurrently() {
        mode = Mode.CONCURRENTLY;
        return this;
    }

    /// Nothing happens where there is such an index already.
    public IndexSpec ifNotExists() {
        guard = Guard.LENIENT;
        return this;
    }

    /// Not on the partitions of the table.
    public IndexSpec only() {
        recursion = Recursion.ONLY;
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("an index needs a column or an expression");
        }
        List<String> columns = keys.stream()
                .map(key -> key.kind() == IndexKey.Kind.COLUMN ? key.text() : "expr")
                .toList();
        return new CreateIndex(
                table,
                names.name("ix", new Facts(table, columns, name)),
                keys,
                include,
                new IndexOptions(uniqueness, method, nulls, where, with, tablespace, mode, guard, recursion));
    }
}
