package dev.stemma.diff;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Column;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.NotNull;
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

    /// The order of a table's columns, and whether a part came from a parent table or was repeated here, are no
    /// differences by themselves: no statement says so.
    private static boolean same(SchemaObject from, SchemaObject to) {
        return from.equals(to)
                || switch (to) {
                    case Table table ->
                        from instanceof Table other
                                && other.withColumnOrder(table.columnOrder()).equals(table);
                    case Column column ->
                        from instanceof Column other
                                && other.withInherited(column.inherited()).equals(column);
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
