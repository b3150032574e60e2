package dev.stemma.postgres.plan;

import dev.stemma.catalog.Kind;
import dev.stemma.catalog.MaterializedView;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Owner;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.postgres.plan.Node.Action;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Materialized views are filled in the name of their owner. One that gets another owner is filled while it belongs to
/// whoever runs the plan, since neither the old nor the new owner may be able to read what it reads at that moment.
final class Refills {
    private Refills() {}

    /// Takes over a view that is to be filled from an owner whom it leaves.
    static List<Step> takeOver(Scene scene, MaterializedView view) {
        ObjectId owner = ownerOf(view.id());
        boolean leaves = scene.from().find(owner) instanceof Owner before
                && scene.to().find(owner) instanceof Owner after
                && !before.equals(after)
                && !isWhoeverRuns(before);
        return leaves ? List.of(FacetWriter.owner(new Owner(owner, Alignment.CURRENT), scene)) : List.of();
    }

    /// The filling of the view that leaves it with the owner that it shall have.
    static @Nullable Integer givenBy(Scene scene, ObjectId owner, PlanGraph graph) {
        return scene.to().find(owner) instanceof Owner after
                        && isWhoeverRuns(after)
                        && isFilledInPlace(scene, owner.requiredParent())
                ? graph.find(Action.ALTER, owner.requiredParent())
                : null;
    }

    /// Whoever runs the plan fills a view while what it reads has the owners of before; its own owner, as soon as all
    /// is granted.
    static void order(Scene scene, PlanGraph graph, ObjectId view) {
        boolean inPlace = isFilledInPlace(scene, view);
        Integer filled = inPlace ? graph.made(view) : graph.find(Action.CREATE, view);
        boolean byOwner = inPlace
                && scene.to().find(ownerOf(view)) instanceof Owner owner
                && owner.equals(scene.from().find(owner.id()))
                && !isWhoeverRuns(owner);
        for (ObjectId read : readBy(scene, view)) {
            if (!byOwner) {
                graph.ratherBefore(filled, graph.made(ownerOf(read)));
                continue;
            }
            for (SchemaObject part : Inheritances.parts(scene.to(), read)) {
                if (part.id().kind() == Kind.OWNER || part.id().kind() == Kind.PRIVILEGES) {
                    graph.ratherBefore(graph.made(part.id()), filled);
                }
            }
        }
    }

    /// All that the view reads, directly or through others.
    private static Set<ObjectId> readBy(Scene scene, ObjectId view) {
        Set<ObjectId> read = new LinkedHashSet<>();
        gather(scene, view, read);
        return read;
    }

    private static void gather(Scene scene, ObjectId reader, Set<ObjectId> read) {
        for (ObjectId need : scene.to().needs(reader)) {
            if (read.add(need.root())) {
                gather(scene, need.root(), read);
            }
        }
    }

    private static boolean isFilledInPlace(Scene scene, ObjectId view) {
        return scene.stands(view)
                && scene.from().find(view) instanceof MaterializedView before
                && scene.to().find(view) instanceof MaterializedView after
                && !before.populated()
                && after.populated();
    }

    private static boolean isWhoeverRuns(Owner owner) {
        return owner.role().equals(Alignment.CURRENT);
    }

    private static ObjectId ownerOf(ObjectId object) {
        return ObjectId.facet(Kind.OWNER, object);
    }
}
