package dev.stemma.postgres.plan;

import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.ReplicaIdentity;
import dev.stemma.catalog.SchemaObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Not-null constraints of columns that change their type. From version 18 on the server makes them again from the
/// parent down, under the parent's name: it stumbles over a child that has one of its own, and forgets the name of a
/// partition's. So the parent's is away meanwhile, and what needs it.
final class RetypedMarks {
    private RetypedMarks() {}

    static List<ObjectId> of(Scene scene, Collection<ObjectId> retyped) {
        List<ObjectId> found = new ArrayList<>();
        if (scene.version() < MarkWriter.NAMED_NOT_NULL_SINCE) {
            return found;
        }
        for (ObjectId column : retyped) {
            ObjectId table = column.requiredParent();
            ObjectId mark = ObjectId.facet(Kind.NOT_NULL, column);
            if (table.kind() == Kind.TABLE
                    && scene.stands(table)
                    && scene.from().contains(mark)
                    && scene.to().contains(mark)
                    && isNamedOtherwiseBelow(scene, mark, table, scene.before().constraintName(mark))) {
                found.add(mark);
                found.addAll(keys(scene, column));
            }
        }
        found.removeIf(id -> scene.fate(id).goes());
        return found;
    }

    private static boolean isNamedOtherwiseBelow(Scene scene, ObjectId mark, ObjectId table, String name) {
        for (ObjectId child : scene.children(table)) {
            ObjectId same = Descents.moved(mark, table, child);
            if (scene.stands(child)
                    && Descents.isKept(scene, child, table)
                    && scene.from().find(same) instanceof NotNull
                    && (!scene.before().constraintName(same).equals(name)
                            || isNamedOtherwiseBelow(scene, same, child, name))) {
                return true;
            }
        }
        return false;
    }

    /// The primary key and the replica identity with the column, where they are there before and after.
    static List<ObjectId> keys(Scene scene, ObjectId column) {
        ObjectId mark = ObjectId.facet(Kind.NOT_NULL, column);
        List<ObjectId> keys = new ArrayList<>();
        for (SchemaObject part : Inheritances.parts(scene.from(), column.requiredParent())) {
            if (isKey(part)
                    && scene.to().contains(part.id())
                    && Needs.of(scene.from(), part.id()).contains(mark)) {
                keys.add(part.id());
            }
        }
        return keys;
    }

    private static boolean isKey(SchemaObject part) {
        return part instanceof ReplicaIdentity
                || part instanceof Constraint key && key.type() == Constraint.Type.PRIMARY_KEY;
    }
}
