package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Constraint;
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
                        .map(ObjectId::root)
                        .filter(root -> !root.equals(object.id().root()))
                        .distinct()
                        .forEach(root -> found.computeIfAbsent(root, r -> new ArrayList<>())
                                .add(object.id()));
            }
        }
        return found;
    }
}
