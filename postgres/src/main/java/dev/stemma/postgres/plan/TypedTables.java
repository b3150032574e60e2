package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import dev.stemma.plan.Hazards;
import dev.stemma.postgres.plan.Node.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Tables of a composite type that is made again: they are ordinary ones while it steps aside, change by themselves,
/// and are of the new one before the old one goes.
final class TypedTables {
    private TypedTables() {}

    /// The tables that are of the type, and shall be there afterwards.
    static List<Table> of(Scene scene, ObjectId type) {
        return before(scene, type)
                .filter(table -> scene.to().contains(table.id()))
                .toList();
    }

    /// Whether any table is of the type now.
    static boolean any(Scene scene, ObjectId type) {
        return before(scene, type).findAny().isPresent();
    }

    /// Whether tables hold values of the attribute that the server would have to be told how to convert; it can be told
    /// so for a column only.
    static boolean needConversion(Scene scene, Column from, Column to) {
        return any(scene, from.id().requiredParent()) && !new TypeChange(from.type(), to.type()).isAssigned();
    }

    private static Stream<Table> before(Scene scene, ObjectId type) {
        if (type.kind() != Kind.COMPOSITE_TYPE) {
            return Stream.empty();
        }
        String name = Names.sql(type);
        return scene.from().all(Table.class).stream().filter(table -> name.equals(table.ofType()));
    }

    /// Those that go on being of the type, and are not made again themselves.
    private static List<ObjectId> kept(Scene scene, ObjectId type) {
        return of(scene, type).stream()
                .filter(table -> scene.stands(table.id())
                        && scene.to().find(table.id()) instanceof Table now
                        && Objects.equals(table.ofType(), now.ofType()))
                .map(Table::id)
                .toList();
    }

    /// Whether the columns stand as in the new type, once those that go are gone and new ones stand at the end.
    static boolean canFollow(Scene scene, ObjectId table) {
        return standsAsWanted(scene, table, name -> true);
    }

    /// Whether the columns stand as is wanted, once those that do not stay are gone and new ones stand at the end.
    static boolean standsAsWanted(Scene scene, ObjectId table, Predicate<String> stays) {
        if (!(scene.from().find(table) instanceof Table from) || !(scene.to().find(table) instanceof Table to)) {
            return true;
        }
        List<String> order = new ArrayList<>(from.columnOrder());
        order.removeIf(name -> !to.columnOrder().contains(name) || !stays.test(name));
        to.columnOrder().stream().filter(name -> !order.contains(name)).forEach(order::add);
        return order.equals(to.columnOrder());
    }

    /// Only such a table is taken as one of a type that it was not of.
    static boolean haveSameColumns(Table from, Table to, Scene scene) {
        return from.columnOrder().equals(to.columnOrder())
                && to.columnOrder().stream().allMatch(name -> {
                    ObjectId id = ObjectId.part(Kind.COLUMN, to.id(), name);
                    return scene.from().find(id) instanceof Column before
                            && scene.to().find(id) instanceof Column after
                            && !ColumnWriter.isRetyped(before, after);
                });
    }

    static List<Step> leave(Scene scene, ObjectId type) {
        return kept(scene, type).stream()
                .map(table -> Step.of(table, "be an ordinary table", "ALTER TABLE " + Names.sql(table) + " NOT OF"))
                .toList();
    }

    static List<Step> join(Scene scene, ObjectId type) {
        return kept(scene, type).stream()
                .map(table -> Step.of(
                        table, "be of its type again", "ALTER TABLE " + Names.sql(table) + " OF " + Names.sql(type)))
                .toList();
    }

    /// Whether the column comes to a table with rows by a new attribute of its type, which brings no default.
    static boolean comesByAttribute(Scene scene, ObjectId column) {
        ObjectId table = column.parent();
        return column.kind() == Kind.COLUMN
                && table != null
                && scene.fate(column) == Fate.CREATE
                && scene.stands(table)
                && scene.from().find(table) instanceof Table from
                && from.ofType() != null
                && scene.from().needs(table).stream()
                        .anyMatch(type -> type.kind() == Kind.COMPOSITE_TYPE
                                && scene.stands(type)
                                && kept(scene, type).contains(table));
    }

    /// The rows get the default as they do where a column is added with it.
    static List<Step> fill(Scene scene, ObjectId column) {
        if (!comesByAttribute(scene, column)) {
            return List.of();
        }
        ObjectId table = column.requiredParent();
        Step step = Step.of(
                table,
                "fill " + column.name(),
                "UPDATE " + Names.sql(table) + " SET " + Names.quote(column.name()) + " = DEFAULT",
                Hazards.rewrites("every row gets a value for " + column.path()));
        return ForcedPolicies.lifted(ReplicationWriter.toldApart(step, table, scene), table, scene);
    }

    /// The columns of such a table change between.
    static void order(Scene scene, PlanGraph graph, ObjectId type) {
        if (graph.find(Action.SET_ASIDE, type) == null) {
            return;
        }
        for (ObjectId table : kept(scene, type)) {
            List<SchemaObject> parts = new ArrayList<>(Inheritances.parts(scene.from(), table));
            parts.addAll(Inheritances.parts(scene.to(), table));
            for (SchemaObject part : parts) {
                for (Action action : part.id().kind() == Kind.COLUMN
                        ? List.of(Action.DROP, Action.CREATE, Action.ALTER)
                        : List.<Action>of()) {
                    graph.before(graph.find(Action.SET_ASIDE, type), graph.find(action, part.id()));
                    graph.before(graph.find(action, part.id()), graph.find(Action.DROP_ASIDE, type));
                }
            }
        }
    }
}
