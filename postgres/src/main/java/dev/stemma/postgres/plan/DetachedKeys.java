package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.postgres.plan.Node.Action;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The foreign keys that a partition has from its wholes, when it is detached.
final class DetachedKeys {
    private DetachedKeys() {}

    /// A partition that is detached keeps the foreign keys of the whole as its own.
    static @Nullable Integer left(Scene scene, ObjectId id, PlanGraph graph) {
        ObjectId attachment = ObjectId.facet(Kind.PARTITION, id.requiredParent());
        return id.kind() == Kind.CONSTRAINT
                        && scene.to().find(id) instanceof Constraint own
                        && leaves(scene, attachment)
                        && ofWholes(scene.from(), id.requiredParent()).contains(own)
                ? graph.find(Action.DROP, attachment)
                : null;
    }

    /// The foreign keys of the whole that a detached partition keeps, though it shall not have them, or cannot have
    /// them until its rows have moved.
    static List<Constraint> unwanted(Scene scene, ObjectId attachment) {
        ObjectId table = attachment.requiredParent();
        List<Constraint> keys = new ArrayList<>(ofWholes(scene.from(), table));
        Set<String> blocking = inTheWay(scene, table);
        if (leaves(scene, attachment)) {
            List<Constraint> again = ofWholes(scene.to(), table);
            keys.removeIf(key -> key.equals(scene.to().find(key.id()))
                    || again.contains(key) && !blocking.contains(key.id().name()));
        } else {
            keys.removeIf(key -> !blocking.contains(key.id().name()));
        }
        return keys;
    }

    /// The names of foreign keys of the wholes to tables or keys that go.
    private static Set<String> inTheWay(Scene scene, ObjectId table) {
        Set<String> names = new HashSet<>();
        for (ObjectId whole : Inheritances.wholes(scene.from(), table)) {
            for (SchemaObject part : Inheritances.parts(scene.from(), whole)) {
                boolean blocks = scene.from().needs(part.id()).stream()
                        .anyMatch(need -> !need.root().equals(whole)
                                && (!scene.stands(need.root())
                                        || scene.fate(need).goes()));
                if (part.id().kind() == Kind.CONSTRAINT && blocks) {
                    names.add(part.id().name());
                }
            }
        }
        return names;
    }

    private static boolean leaves(Scene scene, ObjectId attachment) {
        ObjectId table = attachment.requiredParent();
        return scene.fate(attachment).goes() && scene.stands(table);
    }

    /// The foreign keys that a partition has from those it is part of, as its own.
    private static List<Constraint> ofWholes(Catalog catalog, ObjectId table) {
        List<Constraint> keys = new ArrayList<>();
        for (ObjectId whole : Inheritances.wholes(catalog, table)) {
            for (SchemaObject part : Inheritances.parts(catalog, whole)) {
                if (part instanceof Constraint key && key.type() == Constraint.Type.FOREIGN_KEY) {
                    keys.add(key.of(table));
                }
            }
        }
        return keys;
    }
}
