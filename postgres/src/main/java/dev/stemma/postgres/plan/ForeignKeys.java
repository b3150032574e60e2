package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which foreign keys point at which table.
final class ForeignKeys {
    private ForeignKeys() {}

    static Map<ObjectId, List<ObjectId>> byTable(Catalog catalog) {
        Map<ObjectId, List<ObjectId>> found = new HashMap<>();
        for (SchemaObject object : catalog.objects().values()) {
            if (object instanceof Constraint constraint && constraint.type() == Constraint.Type.FOREIGN_KEY) {
                catalog.needs(object.id()).stream()
                        .filter(need -> !isOwnColumn(need, object.id()))
                        .map(ObjectId::root)
                        .distinct()
                        .forEach(root -> found.computeIfAbsent(root, r -> new ArrayList<>())
                                .add(object.id()));
            }
        }
        return found;
    }

    /// Whether this is a foreign key of another table to this one.
    static boolean pointsOutside(Catalog catalog, ObjectId key, ObjectId table) {
        return is(catalog, key) && !table.equals(key.parent());
    }

    static boolean is(Catalog catalog, ObjectId id) {
        return catalog.find(id) instanceof Constraint constraint && constraint.type() == Constraint.Type.FOREIGN_KEY;
    }

    /// A table may point at itself: then the key needs another constraint of it.
    private static boolean isOwnColumn(ObjectId need, ObjectId key) {
        return need.root().equals(key.root()) && need.kind() != Kind.CONSTRAINT && need.kind() != Kind.INDEX;
    }
}
