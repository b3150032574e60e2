package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which foreign keys point at which table.
final class ForeignKeys {
    private static final int LET_GO_SINCE = 15;

    private ForeignKeys() {}

    static Map<ObjectId, List<ObjectId>> byTable(Catalog catalog) {
        Map<ObjectId, List<ObjectId>> found = new HashMap<>();
        for (Constraint constraint : catalog.all(Constraint.class)) {
            if (constraint.type() == Constraint.Type.FOREIGN_KEY) {
                ObjectId key = constraint.id();
                catalog.needs(key).stream()
                        .filter(need -> !isOwnColumn(need, key))
                        .map(ObjectId::root)
                        .distinct()
                        .forEach(root -> found.computeIfAbsent(root, r -> new ArrayList<>())
                                .add(key));
            }
        }
        return found;
    }

    /// Foreign keys of a partition to the whole that it leaves: up to version 14 they hold on to the key that it has
    /// from there.
    static List<ObjectId> ofLeavingParts(Scene scene) {
        List<ObjectId> found = new ArrayList<>();
        if (scene.version() >= LET_GO_SINCE) {
            return found;
        }
        scene.fates().forEach((link, fate) -> {
            ObjectId part = link.parent();
            if (part != null
                    && link.kind() == Kind.PARTITION
                    && fate.goes()
                    && scene.stands(part)
                    && losesKey(scene, part)) {
                Inheritances.wholes(scene.from(), part).stream()
                        .flatMap(whole -> scene.foreignKeysTo(whole).stream())
                        .filter(key -> part.equals(key.parent()) && scene.stands(key))
                        .forEach(found::add);
            }
        });
        return found;
    }

    private static boolean losesKey(Scene scene, ObjectId table) {
        return Inheritances.parts(scene.from(), table).stream()
                .anyMatch(part -> part instanceof Constraint key
                        && OccupiedNames.hasIndex(key)
                        && scene.fate(key.id()).goes());
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
