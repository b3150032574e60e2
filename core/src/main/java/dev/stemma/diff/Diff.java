package dev.stemma.diff;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import java.util.ArrayList;
import java.util.List;

/// Compares two catalogs object by object.
public final class Diff {
    private Diff() {}

    /// What must change to make the first catalog the second, in the order of ids.
    public static List<Change> of(Catalog from, Catalog to) {
        List<Change> changes = new ArrayList<>();
        for (SchemaObject object : from.objects().values()) {
            SchemaObject other = to.find(object.id());
            if (other == null) {
                changes.add(new Change.Drop(object));
            } else if (!same(object, other)) {
                changes.add(new Change.Alter(object, other));
            }
        }
        for (SchemaObject object : to.objects().values()) {
            if (!from.contains(object.id())) {
                changes.add(new Change.Create(object));
            }
        }
        return changes;
    }

    /// The order of a table's columns is no difference: no statement could change it.
    private static boolean same(SchemaObject from, SchemaObject to) {
        return from instanceof Table left && to instanceof Table right
                ? left.withColumnOrder(right.columnOrder()).equals(right)
                : from.equals(to);
    }
}
