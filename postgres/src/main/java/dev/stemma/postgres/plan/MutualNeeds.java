package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.View;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A base type and the functions that read and write it need each other, and so do a range and the function that makes
/// its values canonical, a view and a function that takes its rows. The type or view is declared first, then come the
/// functions, then it is defined; they are dropped together.
final class MutualNeeds {
    private static final Set<Kind> SERVED = Set.of(Kind.BASE_TYPE, Kind.RANGE_TYPE, Kind.VIEW);

    private MutualNeeds() {}

    /// Whether the need is one half of such a circle: a function that needs what needs it.
    static boolean isServant(Catalog catalog, ObjectId function, ObjectId served) {
        return SERVED.contains(served.kind())
                && function.kind() == Kind.FUNCTION
                && catalog.needs(served).contains(function);
    }

    /// Whether the object must be declared before it can be defined.
    static boolean isDeclaredFirst(Catalog catalog, ObjectId id) {
        return catalog.needs(id).stream()
                .anyMatch(need -> catalog.needs(need).contains(id) && isServant(catalog, need, id));
    }

    /// What must be declared first goes together with its functions.
    static String cascade(Scene scene, ObjectId id) {
        return isDeclaredFirst(scene.from(), id) ? " CASCADE" : "";
    }

    static @Nullable Integer hostOfDrop(Scene scene, PlanGraph graph, ObjectId id) {
        if (id.kind() != Kind.FUNCTION) {
            return null;
        }
        for (ObjectId need : scene.from().needs(id)) {
            if (isServant(scene.from(), id, need)) {
                return graph.gone(need);
            }
        }
        return null;
    }

    /// A shell of a type; a view with the right columns and nothing in them.
    static Step declaration(SchemaObject object) {
        if (object instanceof View view) {
            List<String> columns =
                    view.columns().stream().map(MutualNeeds::nothing).toList();
            return Step.of(
                    view.id(),
                    "declare",
                    "CREATE VIEW " + Names.sql(view.id()) + " AS\nSELECT " + String.join(", ", columns));
        }
        return Step.of(object.id(), "declare", "CREATE TYPE " + Names.sql(object.id()));
    }

    private static String nothing(String column) {
        int space = column.indexOf(' ');
        return "NULL::" + column.substring(space + 1) + " AS " + Names.quote(column.substring(0, space));
    }
}
