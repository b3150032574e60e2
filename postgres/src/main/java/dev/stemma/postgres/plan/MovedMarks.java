package dev.stemma.postgres.plan;

import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import java.util.ArrayList;
import java.util.List;

/// Not-null constraints that a table had by itself and shall have from its parent, or the other way round: from version
/// 18 on the server keeps both kinds apart, so one goes before the other comes.
final class MovedMarks {
    private MovedMarks() {}

    static List<ObjectId> of(Scene scene) {
        List<ObjectId> moved = new ArrayList<>();
        if (scene.version() < MarkWriter.NAMED_NOT_NULL_SINCE) {
            return moved;
        }
        for (NotNull now : scene.to().all(NotNull.class)) {
            if (scene.from().find(now.id()) instanceof NotNull was
                    && now.inherited() != was.inherited()
                    && parentMoves(now, scene)) {
                moved.add(now.id());
            }
        }
        return withThoseBelow(moved, scene);
    }

    /// The marks that children have from one that goes and comes.
    static List<ObjectId> handedOn(Scene scene) {
        if (scene.version() < MarkWriter.NAMED_NOT_NULL_SINCE) {
            return List.of();
        }
        List<ObjectId> again = new ArrayList<>();
        scene.fates().forEach((id, fate) -> {
            boolean ofColumn = id.kind() == Kind.NOT_NULL && id.requiredParent().kind() == Kind.COLUMN;
            if (ofColumn && fate == Fate.REPLACE && scene.stands(Names.holderOf(id))) {
                again.add(id);
            }
        });
        return withThoseBelow(again, scene);
    }

    private static List<ObjectId> withThoseBelow(List<ObjectId> moved, Scene scene) {
        for (int at = 0; at < moved.size(); at++) {
            moved.addAll(handedOn(moved.get(at), moved, scene));
        }
        return moved;
    }

    /// What the children have from there goes and comes with it.
    private static List<ObjectId> handedOn(ObjectId mark, List<ObjectId> known, Scene scene) {
        ObjectId table = mark.requiredParent().requiredParent();
        return scene.children(table).stream()
                .filter(child -> scene.stands(child) && Descents.isKept(scene, child, table))
                .map(child -> Descents.moved(mark, table, child))
                .filter(same -> !known.contains(same)
                        && scene.from().find(same) instanceof NotNull was
                        && was.inherited()
                        && scene.to().contains(same))
                .toList();
    }

    private static boolean parentMoves(NotNull mark, Scene scene) {
        ObjectId column = mark.id().requiredParent();
        if (column.kind() != Kind.COLUMN || !scene.stands(column.requiredParent())) {
            return false;
        }
        ObjectId table = column.requiredParent();
        List<ObjectId> before = Inheritances.parents(scene.from(), table);
        return Inheritances.parents(scene.to(), table).stream()
                .filter(before::contains)
                .anyMatch(parent -> {
                    Fate fate = scene.fate(Descents.moved(mark.id(), table, parent));
                    return mark.inherited() ? fate == Fate.CREATE : fate == Fate.DROP;
                });
    }
}
