package dev.stemma.postgres.plan;

import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.postgres.plan.Node.Action;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Not-null marks that come with a primary key, and keys that must not bring any: the server requires the columns of a
/// key by itself.
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

    /// Whether a column of the primary key is required by the table's parents alone. In the statement that makes the
    /// table, the key would give it a constraint of its own.
    static boolean isBelowParents(Scene scene, Constraint key) {
        ObjectId table = key.id().requiredParent();
        return key.type() == Constraint.Type.PRIMARY_KEY
                && !scene.to().contains(ObjectId.facet(Kind.PARTITION, table))
                && Needs.of(scene.to(), key.id()).stream()
                        .anyMatch(need -> scene.to().find(need) instanceof NotNull mark && mark.inherited());
    }

    /// Columns of partitions that would still be required once the whole's is not. From version 18 on a primary
    /// key that a partition got by itself, as it does online, made the mark its own, too. The catalog does not
    /// tell such a mark from one that comes from the whole alone.
    static List<ObjectId> staying(Scene scene, ObjectId column) {
        List<ObjectId> staying = new ArrayList<>();
        if (scene.version() < MarkWriter.NAMED_NOT_NULL_SINCE || !scene.isPartitioned(column.requiredParent())) {
            return staying;
        }
        for (ObjectId table : scene.children(column.requiredParent())) {
            ObjectId part = ObjectId.part(Kind.COLUMN, table, column.name());
            boolean hadKey = Inheritances.parts(scene.from(), table).stream()
                    .anyMatch(object -> object instanceof Constraint key && isKeyOf(key, column.name()));
            if (hadKey && scene.stands(part) && scene.stands(ObjectId.facet(Kind.PARTITION, table))) {
                staying.add(part);
            }
            staying.addAll(staying(scene, part));
        }
        return staying;
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
