package dev.stemma.postgres.plan;

import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.postgres.plan.Node.Action;
import java.util.ArrayList;
import java.util.List;

/// Checks that a child had by itself and shall have from its parents alone, or also by itself.
final class MovedChecks {
    private MovedChecks() {}

    /// What is made again so that the child has the check from above: that of the child, and those above.
    static List<ObjectId> upwards(Scene scene) {
        List<ObjectId> again = new ArrayList<>();
        for (Constraint check : checks(scene)) {
            boolean moves = check.inherited()
                    && scene.from().find(check.id()) instanceof Constraint was
                    && !was.inherited()
                    && !scene.fate(check.id()).goes();
            if (moves) {
                again.add(check.id());
                givers(scene, check).stream()
                        .filter(giver -> scene.from().contains(giver)
                                && !scene.fate(giver).goes())
                        .forEach(again::add);
            }
        }
        return again;
    }

    /// The checks that a child has from its parents, and shall now have by itself, too.
    static List<ObjectId> repeated(Scene scene) {
        List<ObjectId> repeated = new ArrayList<>();
        for (Constraint check : checks(scene)) {
            boolean moves = !check.inherited()
                    && scene.fate(check.id()) == Fate.KEEP
                    && scene.from().find(check.id()) instanceof Constraint was
                    && isRepeated(was, check);
            if (moves
                    && givers(scene, check).stream()
                            .anyMatch(giver -> scene.from().contains(giver)
                                    && !scene.fate(giver).goes())) {
                repeated.add(check.id());
            }
        }
        return repeated;
    }

    static boolean isRepeated(Constraint from, Constraint to) {
        return from.type() == Constraint.Type.CHECK
                && from.inherited()
                && !to.inherited()
                && from.definition().equals(to.definition());
    }

    /// A child's own check can go when it is no longer the parent's, too.
    static void order(Scene scene, PlanGraph graph, ObjectId id) {
        if (scene.to().find(id) instanceof Constraint check && check.inherited()) {
            for (ObjectId giver : givers(scene, check)) {
                graph.before(graph.find(Action.DROP, giver), graph.find(Action.DROP, id));
            }
        }
    }

    private static List<Constraint> checks(Scene scene) {
        List<Constraint> checks = new ArrayList<>();
        for (Constraint check : scene.to().all(Constraint.class)) {
            if (check.type() == Constraint.Type.CHECK
                    && check.id().requiredParent().kind() == Kind.TABLE
                    && !scene.to()
                            .contains(ObjectId.facet(Kind.PARTITION, check.id().requiredParent()))
                    && scene.stands(check.id().requiredParent())) {
                checks.add(check);
            }
        }
        return checks;
    }

    /// The same check of those parents that the table keeps.
    private static List<ObjectId> givers(Scene scene, Constraint check) {
        ObjectId table = check.id().requiredParent();
        List<ObjectId> before = Inheritances.parents(scene.from(), table);
        return Inheritances.parents(scene.to(), table).stream()
                .filter(parent -> before.contains(parent) && Descents.isKept(scene, table, parent))
                .map(parent -> ObjectId.part(Kind.CONSTRAINT, parent, check.id().name()))
                .filter(scene.to()::contains)
                .toList();
    }
}
