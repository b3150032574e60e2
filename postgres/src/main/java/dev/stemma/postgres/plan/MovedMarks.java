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
                    && parentMoves(now, scene)
                    && !isClaimed(scene, now.id())) {
                moved.add(now.id());
            }
            moved.addAll(uncheckedAgain(scene, now));
        }
        return withKeys(withThoseBelow(moved, scene), scene);
    }

    /// A constraint that shall count as not looked at again comes anew, with those of the parents, which hold it.
    private static List<ObjectId> uncheckedAgain(Scene scene, NotNull now) {
        List<ObjectId> marks = new ArrayList<>();
        if (now.notValid()
                && now.id().requiredParent().kind() == Kind.COLUMN
                && scene.stands(Names.holderOf(now.id()))
                && scene.from().find(now.id()) instanceof NotNull was
                && !was.notValid()) {
            above(now.id(), scene, marks);
        }
        return marks;
    }

    /// The constraints that were not looked at come anew above a table that is made: there they would count as looked
    /// at.
    static List<ObjectId> aboveNewTables(Scene scene) {
        List<ObjectId> marks = new ArrayList<>();
        for (NotNull now : scene.to().all(NotNull.class)) {
            ObjectId column = now.id().requiredParent();
            if (now.notValid() && column.kind() == Kind.COLUMN) {
                ObjectId table = column.requiredParent();
                List<ObjectId> parents =
                        scene.fate(table).comes() ? Inheritances.parents(scene.to(), table) : List.of();
                parents.forEach(parent -> add(Descents.moved(now.id(), table, parent), scene, marks));
            }
        }
        return withThoseBelow(marks, scene);
    }

    private static void above(ObjectId mark, Scene scene, List<ObjectId> marks) {
        ObjectId table = Names.holderOf(mark);
        for (ObjectId parent : Inheritances.parents(scene.from(), table)) {
            if (Descents.isKept(scene, table, parent)) {
                add(Descents.moved(mark, table, parent), scene, marks);
            }
        }
    }

    private static void add(ObjectId mark, Scene scene, List<ObjectId> marks) {
        if (scene.stands(mark) && !marks.contains(mark)) {
            marks.add(mark);
            above(mark, scene, marks);
        }
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
        return withKeys(withThoseBelow(again, scene), scene);
    }

    /// Whether a child has the constraint from a parent that loses it, and makes it its own before.
    static boolean isClaimed(Scene scene, ObjectId mark) {
        if (scene.version() < MarkWriter.NAMED_NOT_NULL_SINCE
                || !(scene.from().find(mark) instanceof NotNull was)
                || !(scene.to().find(mark) instanceof NotNull now)
                || !isPlain(was)
                || !isPlain(now)) {
            return false;
        }
        ObjectId table = Names.holderOf(mark);
        return was.inherited()
                && !now.inherited()
                && scene.stands(table)
                && Inheritances.parents(scene.from(), table).stream()
                        .allMatch(parent -> Descents.isKept(scene, table, parent)
                                && !scene.to().contains(Descents.moved(mark, table, parent)));
    }

    private static boolean isPlain(NotNull mark) {
        return !mark.notValid() && !mark.noInherit();
    }

    /// The constraints that children make their own before the parent's goes.
    static List<ObjectId> claimed(Scene scene, ObjectId mark) {
        ObjectId table = Names.holderOf(mark);
        return scene.children(table).stream()
                .map(child -> Descents.moved(mark, table, child))
                .filter(same -> scene.fate(same) == Fate.ALTER && isClaimed(scene, same))
                .toList();
    }

    /// The server lets no constraint go that a primary key needs.
    private static List<ObjectId> withKeys(List<ObjectId> marks, Scene scene) {
        List<ObjectId> all = new ArrayList<>(marks);
        marks.forEach(mark -> all.addAll(RetypedMarks.keys(scene, mark.requiredParent())));
        all.removeIf(id -> id.kind() != Kind.NOT_NULL && scene.fate(id).goes());
        return all;
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
