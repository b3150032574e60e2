package dev.stemma.postgres.plan;

import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.postgres.plan.Node.Action;
import org.jspecify.annotations.Nullable;

/// Not-null marks that come with a primary key: the server requires the columns of the key by itself.
final class KeyMarks {
    private KeyMarks() {}

    /// The new primary key that brings the mark; null where that is said by itself: by its own name, within a family,
    /// or online, where each is looked at without a lock.
    static @Nullable Integer key(Scene scene, ObjectId id, PlanGraph graph) {
        if (scene.isOnline() || !(scene.to().find(id) instanceof NotNull mark) || !isPlain(mark, scene)) {
            return null;
        }
        ObjectId column = id.requiredParent();
        if (column.kind() != Kind.COLUMN || !scene.stands(column) || !standsAlone(scene, column.requiredParent())) {
            return null;
        }
        for (SchemaObject part : Inheritances.parts(scene.to(), column.requiredParent())) {
            if (part instanceof Constraint key && isKeyOf(key, column.name())) {
                return graph.find(Action.CREATE, key.id());
            }
        }
        return null;
    }

    private static boolean isPlain(NotNull mark, Scene scene) {
        return !mark.notValid()
                && !mark.noInherit()
                && MarkWriter.named(mark, scene) instanceof NotNull named
                && named.constraintName() == null;
    }

    private static boolean standsAlone(Scene scene, ObjectId table) {
        return scene.stands(table)
                && !scene.isInherited(table)
                && Inheritances.parents(scene.from(), table).isEmpty()
                && Inheritances.parents(scene.to(), table).isEmpty();
    }

    private static boolean isKeyOf(Constraint constraint, String column) {
        String columns = constraint.definition().split(" INCLUDE \\(", 2)[0];
        return constraint.type() == Constraint.Type.PRIMARY_KEY && Names.mentions(columns, column);
    }
}
