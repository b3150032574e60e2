package dev.stemma.diff;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Compares two catalogs object by object.
public final class Diff {
    private Diff() {}

    /// What must change to make the first catalog the second: what goes or changes in the order of ids, and then what
    /// comes. Both catalogs lie in that order, and most of them is the same; so they are gone through side by side.
    public static List<Change> of(Catalog from, Catalog to) {
        List<Change> changes = new ArrayList<>();
        List<Change> created = new ArrayList<>();
        Iterator<SchemaObject> wanted = to.objects().values().iterator();
        SchemaObject next = next(wanted);
        for (SchemaObject object : from.objects().values()) {
            int order = order(next, object);
            while (next != null && order < 0) {
                created.add(new Change.Create(next));
                next = next(wanted);
                order = order(next, object);
            }
            if (next == null || order > 0) {
                changes.add(new Change.Drop(object));
                continue;
            }
            if (!same(object, next)) {
                changes.add(new Change.Alter(object, next));
            }
            next = next(wanted);
        }
        for (; next != null; next = next(wanted)) {
            created.add(new Change.Create(next));
        }
        changes.addAll(created);
        return changes;
    }

    private static @Nullable SchemaObject next(Iterator<SchemaObject> objects) {
        return objects.hasNext() ? objects.next() : null;
    }

    /// Of their ids; nothing comes last. That two are equal is seen sooner than which is the smaller one.
    private static int order(@Nullable SchemaObject one, SchemaObject other) {
        if (one == null) {
            return 1;
        }
        return one.id().equals(other.id()) ? 0 : one.id().compareTo(other.id());
    }

    /// The order of a table's columns, and whether a mark or a constraint came from a parent table or was repeated
    /// here, are no differences by themselves: no statement says so.
    private static boolean same(SchemaObject from, SchemaObject to) {
        return from.equals(to)
                || switch (to) {
                    case Table table ->
                        from instanceof Table other
                                && other.withColumnOrder(table.columnOrder()).equals(table);
                    case NotNull mark ->
                        from instanceof NotNull other
                                && other.withInherited(mark.inherited()).equals(mark);
                    case Constraint constraint ->
                        from instanceof Constraint other
                                && other.withInherited(constraint.inherited()).equals(constraint);
                    default -> false;
                };
    }
}
