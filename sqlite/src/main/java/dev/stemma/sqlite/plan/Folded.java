package dev.stemma.sqlite.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Column;
import dev.stemma.catalog.ColumnDefault;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Generated;
import dev.stemma.catalog.Index;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import dev.stemma.catalog.Trigger;
import dev.stemma.catalog.Unordered;
import dev.stemma.catalog.View;
import dev.stemma.diff.Change;
import dev.stemma.diff.Diff;
import dev.stemma.sqlite.text.SqliteNames;
import dev.stemma.sqlite.text.SqliteText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A catalog in the form in which the same is equal: SQLite keeps texts as they were written, so names may differ in
/// case and definitions in spaces, comments and quotes, and still mean the same.
final class Folded {
    private final Catalog catalog;
    private final Map<ObjectId, SchemaObject> written = new HashMap<>();

    private Folded(Catalog catalog) {
        SortedMap<ObjectId, SchemaObject> folded = new TreeMap<>();
        for (SchemaObject object : catalog.objects().values()) {
            SchemaObject same = fold(object);
            folded.put(same.id(), same);
            written.put(same.id(), object);
        }
        this.catalog = catalog.withObjects(folded);
    }

    /// What tells two catalogs apart, each object as its own catalog writes it.
    static List<Change> differences(Catalog from, Catalog to) {
        Folded left = new Folded(from);
        Folded right = new Folded(to);
        List<Change> changes = new ArrayList<>();
        for (Change change : Diff.of(left.catalog, right.catalog)) {
            changes.add(
                    switch (change) {
                        case Change.Create create -> new Change.Create(right.written(create.id()));
                        case Change.Drop drop -> new Change.Drop(left.written(drop.id()));
                        case Change.Alter alter ->
                            new Change.Alter(left.written(alter.id()), right.written(alter.id()));
                    });
        }
        return changes;
    }

    private SchemaObject written(ObjectId id) {
        SchemaObject object = written.get(id);
        if (object == null) {
            throw new IllegalStateException("the catalog has no " + id);
        }
        return object;
    }

    /// The id in the form in which all spellings of it are the same.
    static ObjectId id(ObjectId id) {
        ObjectId parent = id.parent();
        String name = SqliteNames.fold(id.name());
        return parent == null ? ObjectId.global(id.kind(), name) : ObjectId.part(id.kind(), id(parent), name);
    }

    private static SchemaObject fold(SchemaObject object) {
        ObjectId id = id(object.id());
        return switch (object) {
            case Table table -> table(table, id);
            case Column column -> column(column, id);
            case NotNull mark -> new NotNull(id, folded(mark.constraintName()), false, false, false);
            case ColumnDefault value -> new ColumnDefault(id, expression(value.expression()));
            case Constraint constraint ->
                new Constraint(
                        id, constraint.type(), SqliteText.key(constraint.definition()), Unordered.NONE, null, false);
            case Index index ->
                new Index(id, SqliteText.key(index.definition()), index.unique(), true, null, new TreeMap<>());
            case Trigger trigger -> new Trigger(id, SqliteText.key(trigger.definition()), "");
            case View view -> new View(id, SqliteText.key(view.query()), Unordered.NONE, List.of());
            default -> throw new IllegalStateException("SQLite has no " + object.id());
        };
    }

    private static Table table(Table table, ObjectId id) {
        String module = table.accessMethod();
        return new Table(
                id,
                table.form(),
                false,
                null,
                null,
                module == null ? null : SqliteText.key(module),
                null,
                table.options(),
                false,
                false,
                null,
                Unordered.NONE,
                List.of());
    }

    private static Column column(Column column, ObjectId id) {
        Generated generated = column.generated();
        return new Column(
                id,
                SqliteText.key(column.type()),
                folded(column.collation()),
                generated == null ? null : new Generated(SqliteText.key(generated.expression()), generated.stored()),
                null,
                null,
                null,
                column.options(),
                Unordered.NONE,
                false);
    }

    /// Parentheses around a single value make no difference to it.
    private static String expression(String value) {
        SqliteText text = new SqliteText(value);
        boolean wrapped = text.size() == 3 && text.is(0, "(");
        return SqliteText.key(wrapped ? text.at(1) : value);
    }

    private static @Nullable String folded(@Nullable String name) {
        return name == null ? null : SqliteNames.fold(name);
    }
}
