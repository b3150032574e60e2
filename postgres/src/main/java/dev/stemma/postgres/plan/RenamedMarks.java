package dev.stemma.postgres.plan;

import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.postgres.plan.Node.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Not-null constraints that get another name. The server renames none that a table has from another, and none that a
/// table below has under a name of its own. So the parent's is away meanwhile; where it cannot be, a partition is
/// detached and attached again, and a table that inherits is made again, since it would have the columns as its own
/// after that.
final class RenamedMarks {
    private RenamedMarks() {}

    /// The constraints, links and tables that keep such a constraint from being renamed.
    static Set<ObjectId> inTheWay(Scene scene) {
        Set<ObjectId> found = new TreeSet<>();
        for (ObjectId mark : renamed(scene)) {
            if (!isHandedDown(scene, mark)) {
                found.addAll(above(scene, mark));
            }
            for (ObjectId below : below(scene, mark)) {
                if (isApart(scene, mark, below)) {
                    found.addAll(above(scene, below));
                }
            }
        }
        return found;
    }

    /// A table with such a constraint of its own that is made again, is new or goes, is not there while the parent's
    /// is renamed. A child's is renamed while the parent's is away.
    static void order(Scene scene, PlanGraph graph, ObjectId mark) {
        Integer alter = graph.find(Action.ALTER, mark);
        if (alter == null || mark.requiredParent().kind() != Kind.COLUMN) {
            return;
        }
        ObjectId table = Names.holderOf(mark);
        for (ObjectId child : isRenamed(scene, mark) ? scene.childrenAfter(table) : List.<ObjectId>of()) {
            if (isNamedOtherwise(scene.after(), mark, Descents.moved(mark, table, child))) {
                graph.before(alter, graph.find(Action.CREATE, child));
            }
        }
        for (ObjectId child : isRenamed(scene, mark) ? scene.children(table) : List.<ObjectId>of()) {
            if (isNamedOtherwise(scene.before(), mark, Descents.moved(mark, table, child))) {
                graph.before(graph.gone(child), alter);
            }
        }
        for (ObjectId parent : Inheritances.parents(scene.from(), table)) {
            ObjectId theirs = Descents.moved(mark, table, parent);
            graph.before(graph.find(Action.DROP, theirs), alter);
            graph.before(alter, graph.find(Action.CREATE, theirs));
        }
    }

    private static List<ObjectId> renamed(Scene scene) {
        return scene.fates().entrySet().stream()
                .filter(entry -> entry.getValue() == Fate.ALTER)
                .map(Map.Entry::getKey)
                .filter(id -> id.kind() == Kind.NOT_NULL && id.requiredParent().kind() == Kind.COLUMN)
                .filter(id -> isRenamed(scene, id))
                .toList();
    }

    private static boolean isRenamed(Scene scene, ObjectId mark) {
        return !scene.before().constraintName(mark).equals(scene.after().constraintName(mark));
    }

    private static boolean isNamedOtherwise(Names names, ObjectId mark, ObjectId other) {
        return names.lookup().apply(other) instanceof NotNull
                && !names.constraintName(mark).equals(names.constraintName(other));
    }

    private static boolean isApart(Scene scene, ObjectId mark, ObjectId other) {
        return isNamedOtherwise(scene.before(), mark, other) || isNamedOtherwise(scene.after(), mark, other);
    }

    /// Whether the only table above that has such a constraint gives it the new name with its own.
    private static boolean isHandedDown(Scene scene, ObjectId mark) {
        List<ObjectId> theirs = theirs(scene, mark);
        return theirs.size() == 1
                && scene.fate(theirs.getFirst()) == Fate.ALTER
                && !isApart(scene, theirs.getFirst(), mark);
    }

    /// Whether the table has the constraint also by itself, and shall have it from its parents only.
    private static boolean isGivenUp(Scene scene, ObjectId mark) {
        return scene.from().find(mark) instanceof NotNull was
                && !was.inherited()
                && scene.to().find(mark) instanceof NotNull now
                && now.inherited();
    }

    /// The same constraints of the tables that the table inherits from, before and after.
    private static List<ObjectId> theirs(Scene scene, ObjectId mark) {
        ObjectId table = Names.holderOf(mark);
        return Inheritances.parents(scene.to(), table).stream()
                .filter(parent -> Descents.isKept(scene, table, parent))
                .filter(Inheritances.parents(scene.from(), table)::contains)
                .map(parent -> Descents.moved(mark, table, parent))
                .filter(one -> scene.from().find(one) instanceof NotNull was
                        && !was.noInherit()
                        && scene.to().contains(one))
                .toList();
    }

    /// The same constraints of the tables that inherit all the time.
    private static List<ObjectId> below(Scene scene, ObjectId mark) {
        List<ObjectId> found = new ArrayList<>();
        ObjectId table = Names.holderOf(mark);
        for (ObjectId child : scene.children(table)) {
            ObjectId same = Descents.moved(mark, table, child);
            if (scene.stands(child)
                    && Descents.isKept(scene, child, table)
                    && scene.from().contains(same)
                    && scene.to().contains(same)) {
                found.add(same);
                found.addAll(below(scene, same));
            }
        }
        return found;
    }

    /// What makes way for the constraint: those above that are no table's by gift, and itself if it comes to be one;
    /// or the table's place below them.
    private static List<ObjectId> above(Scene scene, ObjectId mark) {
        ObjectId table = Names.holderOf(mark);
        ObjectId link = ObjectId.facet(Kind.PARTITION, table);
        boolean given = scene.from().find(mark) instanceof NotNull was && was.inherited();
        if (scene.from().contains(link)) {
            boolean bound = given || !theirs(scene, mark).isEmpty();
            return bound && scene.to().contains(link) ? List.of(link) : List.of();
        }
        Set<ObjectId> own = new TreeSet<>();
        theirs(scene, mark).forEach(one -> collectOwn(scene, one, own));
        if (own.isEmpty()) {
            return List.of();
        }
        if (!own.stream().allMatch(one -> canBeAway(scene, one))) {
            return List.of(table);
        }
        List<ObjectId> found = new ArrayList<>(own);
        if (isGivenUp(scene, mark)) {
            found.add(mark);
        }
        return found;
    }

    private static void collectOwn(Scene scene, ObjectId mark, Set<ObjectId> own) {
        if (scene.from().find(mark) instanceof NotNull was && !was.inherited()) {
            own.add(mark);
        }
        theirs(scene, mark).forEach(one -> collectOwn(scene, one, own));
    }

    /// Whether nothing that stays requires the column, in the table or in those that have the constraint from there.
    private static boolean canBeAway(Scene scene, ObjectId mark) {
        ObjectId column = mark.requiredParent();
        ObjectId identity = ObjectId.facet(Kind.IDENTITY, column);
        boolean numbered = scene.from().contains(identity) && scene.to().contains(identity);
        return !numbered
                && RetypedMarks.keys(scene, column).isEmpty()
                && below(scene, mark).stream()
                        .filter(one -> scene.from().find(one) instanceof NotNull was && was.inherited())
                        .allMatch(one -> canBeAway(scene, one));
    }
}
