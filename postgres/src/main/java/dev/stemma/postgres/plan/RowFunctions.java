package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.Function;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.postgres.plan.Node.Action;
import java.util.LinkedHashSet;
import java.util.Set;

/// Functions with a parsed body that return rows of a table or a composite type. The server holds what the body gives
/// against the columns whenever such a function is made, so that happens when all of them are as they shall be.
final class RowFunctions {
    private RowFunctions() {}

    /// Those that could be changed in place, if columns of what they return did not come, go or change.
    static Set<ObjectId> inTheWay(Scene scene) {
        Set<ObjectId> found = new LinkedHashSet<>();
        for (Function function : scene.to().all(Function.class)) {
            if (scene.fate(function.id()) == Fate.ALTER
                    && columns(function, scene).stream().anyMatch(column -> isOther(column, scene))) {
                found.add(function.id());
            }
        }
        return found;
    }

    private static boolean isOther(ObjectId column, Scene scene) {
        return scene.from().find(column) instanceof Column before && scene.to().find(column) instanceof Column after
                ? ColumnWriter.isRetyped(before, after)
                : scene.fate(column) != Fate.KEEP;
    }

    static void order(Scene scene, PlanGraph graph, ObjectId id) {
        if (scene.to().find(id) instanceof Function function) {
            for (ObjectId column : columns(function, scene)) {
                graph.before(graph.made(column), graph.find(Action.CREATE, id));
                graph.before(graph.gone(column), graph.find(Action.CREATE, id));
            }
        }
    }

    /// The columns, old and new, of what the function returns rows of.
    private static Set<ObjectId> columns(Function function, Scene scene) {
        Set<ObjectId> columns = new LinkedHashSet<>();
        boolean parsed = function.language().equals("sql") && function.body() == null;
        String result = function.result().replaceFirst("^SETOF ", "");
        for (ObjectId need : parsed ? scene.to().needs(function.id()) : Set.<ObjectId>of()) {
            if (result.equals(Names.sql(need))) {
                addColumns(columns, Inheritances.parts(scene.from(), need));
                addColumns(columns, Inheritances.parts(scene.to(), need));
            }
        }
        return columns;
    }

    private static void addColumns(Set<ObjectId> columns, Iterable<SchemaObject> parts) {
        for (SchemaObject part : parts) {
            if (part instanceof Column) {
                columns.add(part.id());
            }
        }
    }
}
