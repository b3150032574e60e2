package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.postgres.plan.Node.Action;

/// Not-null constraints that a child has under a name of its own (from version 18 on). A parent's constraint hands down
/// its own name, unless the child's is there first; and it leaves such a one behind when it goes.
final class OwnMarks {
    private OwnMarks() {}

    /// Whether the child's mark comes before its parent's, or goes after it, by a statement of its own.
    static boolean isApart(Scene scene, ObjectId mark, ObjectId parents, Action action) {
        boolean goes = action == Action.DROP;
        Catalog catalog = goes ? scene.from() : scene.to();
        if (scene.version() < MarkWriter.NAMED_NOT_NULL_SINCE
                || !(catalog.find(mark) instanceof NotNull own)
                || !(catalog.find(parents) instanceof NotNull)) {
            return false;
        }
        Names names = goes ? scene.before() : scene.after();
        boolean partition = catalog.contains(ObjectId.facet(Kind.PARTITION, Names.holderOf(mark)));
        return !names.constraintName(mark).equals(names.constraintName(parents)) || !partition && !own.inherited();
    }

    /// Whether a child that is there gets the mark by a statement of its own, since its parents would hand down
    /// another.
    static boolean comesApart(Scene scene, ObjectId id) {
        if (id.kind() != Kind.NOT_NULL || id.requiredParent().kind() != Kind.COLUMN) {
            return false;
        }
        ObjectId table = Names.holderOf(id);
        return scene.stands(table)
                && Inheritances.parents(scene.to(), table).stream()
                        .map(parent -> Descents.moved(id, table, parent))
                        .anyMatch(theirs -> scene.fate(theirs).comes() && isApart(scene, id, theirs, Action.CREATE));
    }

    /// The order of a child's mark that stands apart and its parents' marks.
    static void order(Scene scene, PlanGraph graph, ObjectId mark) {
        if (mark.requiredParent().kind() != Kind.COLUMN) {
            return;
        }
        ObjectId table = Names.holderOf(mark);
        for (ObjectId parent : Inheritances.parents(scene.to(), table)) {
            ObjectId theirs = Descents.moved(mark, table, parent);
            boolean late = scene.to().find(mark) instanceof NotNull own && own.notValid();
            if (isApart(scene, mark, theirs, Action.CREATE) && (scene.stands(table) || late)) {
                graph.before(graph.find(Action.CREATE, mark), graph.find(Action.CREATE, theirs));
            }
        }
        for (ObjectId parent : Inheritances.parents(scene.from(), table)) {
            ObjectId theirs = Descents.moved(mark, table, parent);
            if (isApart(scene, mark, theirs, Action.DROP) && scene.stands(table)) {
                graph.before(graph.find(Action.DROP, theirs), graph.find(Action.DROP, mark));
            }
        }
    }
}
