package dev.stemma.operations;

import dev.stemma.operations.model.Column;
import dev.stemma.operations.model.ColumnStart;
import dev.stemma.operations.model.Constraint;
import dev.stemma.operations.model.Guard;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.TableOperation.CreateTable;
import dev.stemma.operations.model.TableOperation.TableOptions;
import dev.stemma.operations.model.TableOperation.TableOptions.Persistence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A new table.
public final class TableSpec implements Spec {
    private final QualifiedName table;
    private final List<Column> columns = new ArrayList<>();
    private final List<ConstraintSpec> constraints = new ArrayList<>();
    private final Map<String, String> with = new LinkedHashMap<>();
    private Guard guard = Guard.STRICT;
    private Persistence persistence = Persistence.PERMANENT;
    private @Nullable String partitionBy;
    private @Nullable QualifiedName partitionOf;
    private @Nullable String bounds;
    private @Nullable String tablespace;
    private @Nullable String comment;

    TableSpec(QualifiedName table) {
        this.table = table;
    }

    /// One more column: `.column("email", text().notNull().unique())`.
    public TableSpec column(String name, ColumnStart definition) {
        columns.add(new Column(name, definition.definition()));
        return this;
    }

    /// A primary key of these columns.
    public TableSpec primaryKey(String... keys) {
        constraints.add(new PrimaryKeySpec(table, List.of(keys)));
        return this;
    }

    /// A primary key with more to say: `.primaryKey(List.of("id"), key -> key.named("pk_users"))`.
    public TableSpec primaryKey(List<String> keys, Consumer<PrimaryKeySpec> more) {
        return constraint(new PrimaryKeySpec(table, keys), more);
    }

    /// No two rows have the same values in these columns.
    public TableSpec unique(String... keys) {
        constraints.add(new UniqueSpec(table, List.of(keys)));
        return this;
    }

    /// The same with more to say: `.unique(List.of("email"), unique -> unique.nullsNotDistinct())`.
    public TableSpec unique(List<String> keys, Consumer<UniqueSpec> more) {
        return constraint(new UniqueSpec(table, keys), more);
    }

    /// Refuses rows for which the condition is false: `.check("starts < ends")`.
    public TableSpec check(String condition) {
        constraints.add(new CheckSpec(table, condition));
        return this;
    }

    /// The same with a name.
    public TableSpec check(String name, String condition) {
        constraints.add(new CheckSpec(table, condition).named(name));
        return this;
    }

    /// Refers to another table: `.foreignKey("user_id", key -> key.references("users", "id").onDelete(CASCADE))`.
    public TableSpec foreignKey(String column, Consumer<ForeignKeySpec> more) {
        return foreignKey(List.of(column), more);
    }

    /// The same with several columns.
    public TableSpec foreignKey(List<String> keys, Consumer<ForeignKeySpec> more) {
        return constraint(new ForeignKeySpec(table, keys), more);
    }

    /// No two rows for which all comparisons hold: `.exclude(no -> no.column("room", "=").column("during", "&&"))`.
    public TableSpec exclude(Consumer<ExclusionSpec> more) {
        return constraint(new ExclusionSpec(table), more);
    }

    private <S extends ConstraintSpec> TableSpec constraint(S constraint, Consumer<S> more) {
        more.accept(constraint);
        constraints.add(constraint);
        return this;
    }

    /// Nothing happens where there is such a table already.
    public TableSpec ifNotExists() {
        guard = Guard.LENIENT;
        return this;
    }

    /// Faster, and empty after a crash of the server.
    public TableSpec unlogged() {
        persistence = Persistence.UNLOGGED;
        return this;
    }

    /// Gone at the end of the session.
    public TableSpec temporary() {
        persistence = Persistence.TEMPORARY;
        return this;
    }

    /// Its rows lie in partitions: `.partitionBy("RANGE (created_at)")`.
    public TableSpec partitionBy(String key) {
        partitionBy = key;
        return this;
    }

    /// It is a partition: `.partitionOf("events", "FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')")`.
    public TableSpec partitionOf(String parent, String forValues) {
        partitionOf = QualifiedName.of(parent);
        bounds = forValues;
        return this;
    }

    /// A storage parameter: `.with("fillfactor", "70")`.
    public TableSpec with(String parameter, String value) {
        with.put(parameter, value);
        return this;
    }

    /// Where its files lie.
    public TableSpec tablespace(String name) {
        tablespace = name;
        return this;
    }

    /// A few words for those who look at the database.
    public TableSpec comment(String text) {
        comment = text;
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        InlineConstraints inline = new InlineConstraints(table, names);
        List<Constraint> all = new ArrayList<>();
        columns.forEach(column -> all.addAll(inline.of(column)));
        constraints.forEach(spec -> all.add(DistinctNames.of(spec.constraint(names), all)));
        if (all.stream().filter(Constraint.PrimaryKey.class::isInstance).count() > 1) {
            throw new IllegalArgumentException("a table has one primary key; name all of its columns in primaryKey()");
        }
        return new CreateTable(
                table,
                columns,
                all,
                new TableOptions(guard, persistence, partitionBy, partitionOf, bounds, with, tablespace, comment));
    }
}
