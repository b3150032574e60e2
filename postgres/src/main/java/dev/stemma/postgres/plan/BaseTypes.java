package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.postgres.plan.Node.Action;
import org.jspecify.annotations.Nullable;

/// A base type and the functions that read and write it need each other: the type is declared first, then come the
/// functions, then its definition; and they are dropped together.
final class BaseTypes {
    private BaseTypes() {}

    /// Whether the need is one half of that circle: a function that needs the type it serves.
    static boolean isServant(Catalog catalog, ObjectId function, ObjectId type) {
        return type.kind() == Kind.BASE_TYPE
                && function.kind() == Kind.FUNCTION
                && catalog.needs(type).contains(function);
    }

    static @Nullable Integer hostOfDrop(Scene scene, PlanGraph graph, ObjectId id) {
        if (id.kind() != Kind.FUNCTION) {
            return null;
        }
        for (ObjectId need : scene.from().needs(id)) {
            if (isServant(scene.from(), id, need)) {
                return graph.find(Action.DROP, need);
            }
        }
        return null;
    }
}
