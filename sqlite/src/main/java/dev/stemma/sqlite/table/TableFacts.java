package dev.stemma.sqlite.table;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Column;
import dev.stemma.catalog.ColumnDefault;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import dev.stemma.sqlite.text.SqliteNames;
import dev.stemma.sqlite.text.SqliteText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A table with all its parts in the order in which they are written.
///
/// @param columns by their folded names, in the order of the table
public record TableFacts(Table table, Map<String, ColumnFacts> columns, List<Constraint> constraints) {
    /// A column with its facets.
    public record ColumnFacts(
            Column column,
            @Nullable NotNull notNull,
            @Nullable ColumnDefault byDefault) {
        public String name() {
            return column.id().name();
        }

        public boolean isGenerated() {
            return column.generated() != null;
        }
    }

    public static TableFacts of(Catalog catalog, Table table) {
        Map<String, ColumnFacts> columns = new LinkedHashMap<>();
        for (String name : table.columnOrder()) {
            columns.put(SqliteNames.fold(name), column(catalog, TableIds.column(table.id(), name)));
        }
        List<Constraint> constraints = new ArrayList<>();
        for (SchemaObject object : parts(catalog, table.id())) {
            if (object instanceof Constraint constraint) {
                constraints.add(constraint);
            }
        }
        constraints.sort((left, right) -> left.type().compareTo(right.type()));
        return new TableFacts(table, columns, constraints);
    }

    private static ColumnFacts column(Catalog catalog, ObjectId id) {
        if (!(catalog.find(id) instanceof Column column)) {
            throw new IllegalStateException("the catalog has no " + id);
        }
        NotNull notNull = (NotNull) catalog.find(ObjectId.facet(Kind.NOT_NULL, id));
        return new ColumnFacts(column, notNull, (ColumnDefault) catalog.find(ObjectId.facet(Kind.COLUMN_DEFAULT, id)));
    }

    /// All that names the object as its parent, by whatever number of steps.
    public static List<SchemaObject> parts(Catalog catalog, ObjectId of) {
        List<SchemaObject> parts = new ArrayList<>();
        for (SchemaObject object : catalog.objects().tailMap(of).values()) {
            if (!object.id().root().equals(of)) {
                break;
            }
            if (!object.id().equals(of)) {
                parts.add(object);
            }
        }
        return parts;
    }

    public String name() {
        return table.id().name();
    }

    public boolean isVirtual() {
        return table.accessMethod() != null;
    }

    public boolean hasRowid() {
        return !table.options().contains("WITHOUT ROWID");
    }

    public Optional<Constraint> primaryKey() {
        return constraints.stream()
                .filter(constraint -> constraint.type() == Constraint.Type.PRIMARY_KEY)
                .findFirst();
    }

    public boolean counts() {
        return primaryKey()
                .map(key -> SqliteText.mentioned(key.definition()).contains("autoincrement"))
                .orElse(false);
    }

    /// The column that is another name of the rowid, where there is one.
    public Optional<ColumnFacts> rowidAlias() {
        return hasRowid()
                ? inlineKey().filter(column -> column.column().type().equalsIgnoreCase("integer"))
                : Optional.empty();
    }

    /// The column behind which the primary key can be written.
    Optional<ColumnFacts> inlineKey() {
        return primaryKey().map(Constraint::definition).flatMap(definition -> {
            SqliteText text = new SqliteText(definition);
            boolean single = text.is(4, ")") || text.is(4, "autoincrement");
            return single ? Optional.ofNullable(columns.get(SqliteNames.fold(text.name(3)))) : Optional.empty();
        });
    }

    public boolean isStrict() {
        return table.options().contains("STRICT");
    }
}
