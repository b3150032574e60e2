package dev.stemma.sqlite.operations;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Column;
import dev.stemma.catalog.ColumnDefault;
import dev.stemma.catalog.Index;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import dev.stemma.catalog.Unordered;
import dev.stemma.operations.model.ColumnChange;
import dev.stemma.operations.model.Constraint;
import dev.stemma.operations.model.TableOperation.AddColumn;
import dev.stemma.operations.model.TableOperation.AlterColumn;
import dev.stemma.operations.model.TableOperation.CreateIndex;
import dev.stemma.operations.model.TableOperation.IndexOptions.Uniqueness;
import dev.stemma.sqlite.table.NotUnderstood;
import dev.stemma.sqlite.table.TableFacts;
import dev.stemma.sqlite.table.TableParser;
import dev.stemma.sqlite.text.SqliteNames;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A table of a catalog in the course of being changed.
final class TableEdit {
    private final Catalog catalog;
    private final SortedMap<ObjectId, SchemaObject> objects;
    private final ObjectId table;
    private final List<String> columns;

    TableEdit(Catalog catalog, String name) {
        this.catalog = catalog;
        this.objects = new TreeMap<>(catalog.objects());
        Table found = objects.values().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(one -> same(one.id(), name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no table '" + name + "'"));
        this.table = found.id();
        this.columns = new ArrayList<>(found.columnOrder());
    }

    private static boolean same(ObjectId id, String name) {
        return SqliteNames.fold(id.name()).equals(SqliteNames.fold(name));
    }

    Catalog catalog() {
        Table before = (Table) objects.get(table);
        if (before == null) {
            throw new IllegalStateException("the table is gone: " + table);
        }
        objects.put(table, before.withColumnOrder(columns));
        return catalog.withObjects(objects);
    }

    /// The reader of tables takes the words apart.
    void addColumn(AddColumn add) {
        String definition = ColumnSql.definition(add.column());
        String constraints = add.constraints().stream()
                .map(one -> ", " + ConstraintSql.of(one))
                .collect(Collectors.joining());
        if (columns.stream()
                .anyMatch(column -> SqliteNames.fold(column)
                        .equals(SqliteNames.fold(add.column().name())))) {
            throw new IllegalArgumentException(
                    "there is a column '" + add.column().name() + "' already");
        }
        parse(definition + constraints);
        columns.add(add.column().name());
    }

    void addConstraint(Constraint constraint) {
        parse("stemma_any, " + ConstraintSql.of(constraint));
        objects.remove(id(Kind.COLUMN, "stemma_any"));
    }

    private void parse(String body) {
        String sql = "CREATE TABLE " + SqliteNames.quote(table.name()) + " (" + body + ")";
        try {
            for (SchemaObject part : TableParser.parse(table.name(), sql)) {
                if (!(part instanceof Table) && objects.put(part.id(), part) != null) {
                    throw new IllegalArgumentException("there is already " + part.id());
                }
            }
        } catch (NotUnderstood reason) {
            throw new IllegalArgumentException(reason.reason(), reason);
        }
    }

    private ObjectId id(Kind kind, String name) {
        return ObjectId.part(kind, table, name);
    }

    /// The part as the table calls it, whatever the case.
    private ObjectId find(Kind kind, String name) {
        List<ObjectId> all = TableFacts.parts(catalog.withObjects(objects), table).stream()
                .map(SchemaObject::id)
                .filter(id -> id.kind() == kind && table.equals(id.parent()))
                .toList();
        return all.stream().filter(id -> same(id, name)).findFirst().orElseThrow(() -> {
            String there = all.stream().map(ObjectId::name).collect(Collectors.joining("', '", "; it has '", "'"));
            return new IllegalArgumentException("table '" + table.name() + "' has no " + kind.words() + " '" + name
                    + "'" + (all.isEmpty() ? "" : there));
        });
    }

    private boolean has(Kind kind, String name) {
        return TableFacts.parts(catalog.withObjects(objects), table).stream()
                .anyMatch(part -> part.id().kind() == kind && same(part.id(), name));
    }

    void dropColumn(String name, boolean lenient) {
        if (lenient && !has(Kind.COLUMN, name)) {
            return;
        }
        ObjectId id = find(Kind.COLUMN, name);
        remove(id);
        columns.remove(id.name());
    }

    private void remove(ObjectId id) {
        objects.remove(id);
        objects.keySet().removeIf(other -> id.equals(other.parent()));
    }

    void dropConstraint(String name, boolean lenient) {
        if (!lenient || has(Kind.CONSTRAINT, name)) {
            remove(find(Kind.CONSTRAINT, name));
        }
    }

    void dropIndex(String name, boolean lenient) {
        if (!lenient || has(Kind.INDEX, name)) {
            remove(find(Kind.INDEX, name));
        }
    }

    void addIndex(CreateIndex create) {
        boolean unique = create.options().uniqueness() == Uniqueness.UNIQUE;
        ObjectId id = id(Kind.INDEX, create.index());
        objects.put(id, new Index(id, TableSql.index(create), unique, true, null, new TreeMap<>()));
    }

    void alterColumn(AlterColumn alter) {
        ObjectId id = find(Kind.COLUMN, alter.column());
        alter.changes().forEach(change -> change(id, change, alter));
    }

    private void change(ObjectId id, ColumnChange change, AlterColumn alter) {
        ObjectId notNull = ObjectId.facet(Kind.NOT_NULL, id);
        ObjectId byDefault = ObjectId.facet(Kind.COLUMN_DEFAULT, id);
        switch (change) {
            case ColumnChange.SetType type -> type(id, type, alter);
            case ColumnChange.SetNotNull set -> objects.put(notNull, new NotNull(notNull, null, false, false, false));
            case ColumnChange.DropNotNull drop -> objects.remove(notNull);
            case ColumnChange.SetDefault set -> {
                String expression = set.expression();
                if (expression == null) {
                    objects.remove(byDefault);
                } else {
                    objects.put(byDefault, new ColumnDefault(byDefault, ColumnSql.value(expression)));
                }
            }
            case ColumnChange.AddIdentity identity -> refuse(alter);
            case ColumnChange.SetIdentity identity -> refuse(alter);
            case ColumnChange.DropIdentity identity -> refuse(alter);
            case ColumnChange.SetExpression expression -> refuse(alter);
            case ColumnChange.DropExpression expression -> refuse(alter);
            case ColumnChange.SetStatistics statistics -> refuse(alter);
            case ColumnChange.SetStorage storage -> refuse(alter);
            case ColumnChange.SetCompression compression -> refuse(alter);
        }
    }

    private static void refuse(AlterColumn alter) {
        throw Refused.of(alter, "a column can get another type, default, or NOT NULL; else drop it and add it again");
    }

    private void type(ObjectId id, ColumnChange.SetType change, AlterColumn alter) {
        Refused.when(
                change.using() != null,
                alter.shown() + " with USING",
                "change the values with op.execute(\"UPDATE …\")");
        Column before = (Column) objects.get(id);
        if (before == null) {
            throw new IllegalStateException("the column is gone: " + id);
        }
        String collation = change.collation() == null
                ? before.collation()
                : change.collation().name();
        objects.put(
                id,
                new Column(
                        id,
                        change.type().sql(),
                        collation,
                        before.generated(),
                        null,
                        null,
                        null,
                        before.options(),
                        Unordered.NONE,
                        false));
    }
}
