package dev.stemma.postgres.plan;

import dev.stemma.catalog.CompositeType;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.SequenceOwner;
import dev.stemma.catalog.Table;
import dev.stemma.postgres.plan.Node.Action;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// What is only so with one kind of object.
final class KindEdges {
    private final Scene scene;
    private final PlanGraph graph;
    private final FamilyEdges families;
    private final ForeignKeyEdges foreignKeys;

    KindEdges(Scene scene, PlanGraph graph, FamilyEdges families, ForeignKeyEdges foreignKeys) {
        this.scene = scene;
        this.graph = graph;
        this.families = families;
        this.foreignKeys = foreignKeys;
    }

    void add(Node node) {
        ObjectId id = node.id();
        switch (id.kind()) {
            case COLUMN -> {
                retyped(node);
                rewritten(id, id.requiredParent());
                graph.before(Descents.droppedByParent(scene, id, graph), graph.find(Action.DROP, id));
                graph.before(graph.find(Action.CREATE, id), Descents.mergingColumn(scene, id, graph));
                families.afterPredecessorsOfWholes(id);
                afterTheAttributeBefore(id);
                graph.before(graph.find(Action.CREATE, id), graph.find(Action.MOVE_ROWS, id.requiredParent()));
            }
            case NOT_NULL -> {
                graph.before(Descents.alteredMark(scene, id, graph), graph.find(Action.DROP, id));
                graph.before(
                        graph.find(Action.CREATE, ObjectId.facet(Kind.COLUMN_DEFAULT, id.requiredParent())),
                        graph.find(Action.CREATE, id));
                families.handedDownLate(id);
                OwnMarks.order(scene, graph, id);
                RenamedMarks.order(scene, graph, id);
            }
            case OWNER -> owner(id);
            case FUNCTION -> {
                for (ObjectId successor : Overloads.successors(scene, id)) {
                    graph.before(graph.find(Action.DROP, id), graph.find(Action.CREATE, successor));
                    graph.before(graph.find(Action.SET_ASIDE, id), graph.find(Action.CREATE, successor));
                }
                RowFunctions.order(scene, graph, id);
            }
            case PRIVILEGES -> {
                ObjectId ofTable = ColumnRights.ofTable(id);
                if (ofTable != null) {
                    graph.before(graph.gone(ofTable), graph.made(id));
                    graph.before(graph.made(ofTable), graph.made(id));
                }
            }
            case TABLE -> {
                Rerouting.order(scene, graph, id);
                persistence(id);
                rewritten(id, id);
                typed(id);
                RowTypes.laterOptions(scene, id)
                        .forEach(column -> graph.ratherBefore(graph.made(column), graph.find(Action.ALTER, id)));
            }
            case COMPOSITE_TYPE -> TypedTables.order(scene, graph, id);
            case MATERIALIZED_VIEW -> Refills.order(scene, graph, id);
            case INDEX ->
                LikeIndexes.wholes(scene.to(), id)
                        .forEach(whole -> graph.before(graph.made(whole), graph.find(Action.CREATE, id)));
            case RANGE_TYPE -> RangeSwap.order(scene, graph, id);
            case CONSTRAINT -> {
                RepeatedKeys.firsts(scene.to(), id)
                        .forEach(first -> graph.before(graph.made(first), graph.find(Action.CREATE, id)));
                families.handedDownLate(id);
                MovedChecks.order(scene, graph, id);
                foreignKeys.aroundKey(id);
            }
            case SEQUENCE_OWNER -> linked(id);
            case PARTITION, INHERITANCE -> families.descent(id);
            case INDEX_PARTITION -> families.indexPartition(id);
            case IDENTITY -> {
                ObjectId value = ObjectId.facet(Kind.COLUMN_DEFAULT, id.requiredParent());
                graph.before(graph.gone(value), graph.find(Action.CREATE, id));
                graph.before(graph.find(Action.DROP, id), graph.find(Action.CREATE, value));
                families.beforeMarksAbove(id, id.requiredParent());
            }
            default -> {
                // The dependencies say it all.
            }
        }
    }

    /// Rows of a composite type are known by the order of their attributes.
    private void afterTheAttributeBefore(ObjectId attribute) {
        if (scene.to().find(attribute.requiredParent()) instanceof CompositeType type) {
            int place = type.attributeOrder().indexOf(attribute.name());
            if (place > 0) {
                ObjectId before = attribute.named(type.attributeOrder().get(place - 1));
                graph.before(graph.find(Action.CREATE, before), graph.find(Action.CREATE, attribute));
            }
        }
    }

    /// A table that is no longer of a type is an ordinary one, or its rows have moved, before the type changes, and is
    /// of a type after that.
    private void typed(ObjectId table) {
        Integer moved = graph.find(Action.MOVE_ROWS, table);
        Integer alter = moved == null ? graph.find(Action.ALTER, table) : moved;
        for (ObjectId type : scene.from().needs(table)) {
            boolean leaves = type.kind() == Kind.COMPOSITE_TYPE && RowTypes.losesType(scene, table);
            for (SchemaObject part : leaves ? Inheritances.parts(scene.from(), type) : List.<SchemaObject>of()) {
                graph.before(alter, graph.find(Action.DROP, part.id()));
                graph.before(alter, graph.find(Action.ALTER, part.id()));
            }
            for (SchemaObject part : leaves ? Inheritances.parts(scene.to(), type) : List.<SchemaObject>of()) {
                graph.before(alter, graph.find(Action.CREATE, part.id()));
            }
        }
    }

    /// The old type is dropped when no column has it any more.
    private void retyped(Node node) {
        if (node.action() == Action.ALTER) {
            OwnTypes.order(scene, graph, node.id());
            ObjectId parent = Descents.alteringParent(scene, node.id());
            graph.before(parent == null ? null : graph.find(Action.ALTER, parent), graph.find(Action.ALTER, node.id()));
            for (ObjectId need : Needs.of(scene.from(), node.id())) {
                graph.before(graph.find(Action.ALTER, node.id()), graph.find(Action.DROP_ASIDE, need));
            }
        }
    }

    /// A logged table may not refer to an unlogged one.
    private void persistence(ObjectId table) {
        if (scene.from().find(table) instanceof Table from
                && scene.to().find(table) instanceof Table to
                && from.unlogged() != to.unlogged()) {
            Integer own = graph.find(Action.ALTER, table);
            for (ObjectId foreignKey : scene.foreignKeysTo(table)) {
                Integer referring = graph.find(Action.ALTER, foreignKey.root());
                graph.ratherBefore(to.unlogged() ? referring : own, to.unlogged() ? own : referring);
            }
        }
    }

    /// The server does not rewrite a table while a column elsewhere, or a materialized view, holds its rows.
    private void rewritten(ObjectId part, ObjectId table) {
        if (!RowTypes.isRewritten(scene, part) || !scene.stands(table)) {
            return;
        }
        Set<ObjectId> rowsBefore = RowTypes.over(scene.from(), table);
        Set<ObjectId> rowsAfter = RowTypes.over(scene.to(), table);
        for (Node node : graph.nodes()) {
            ObjectId user = node.id();
            boolean holds = user.kind() == Kind.COLUMN || user.kind() == Kind.MATERIALIZED_VIEW;
            if (!holds || user.root().kind() == Kind.COMPOSITE_TYPE || table.equals(user.parent())) {
                continue;
            }
            boolean used = !Collections.disjoint(scene.from().needs(user), rowsBefore);
            boolean uses = !Collections.disjoint(scene.to().needs(user), rowsAfter);
            if (used) {
                graph.before(graph.find(Action.DROP, user), graph.made(part));
            }
            if (uses) {
                graph.before(graph.made(part), graph.find(Action.CREATE, user));
            }
            if (used && !uses) {
                graph.before(graph.find(Action.ALTER, user), graph.made(part));
            }
            if (uses && !used) {
                graph.before(graph.made(part), graph.find(Action.ALTER, user));
            }
        }
    }

    /// Who owns an object revokes and grants on it; a sequence and its table have one owner.
    private void owner(ObjectId id) {
        ObjectId target = id.requiredParent();
        for (SchemaObject part : Inheritances.parts(scene.from(), target)) {
            if (part.id().kind() == Kind.PRIVILEGES) {
                graph.ratherBefore(graph.find(Action.DROP, part.id()), graph.made(id));
            }
        }
        for (SchemaObject part : Inheritances.parts(scene.to(), target)) {
            if (part.id().kind() == Kind.PRIVILEGES) {
                graph.ratherBefore(graph.made(id), graph.made(part.id()));
            }
        }
    }

    private void linked(ObjectId link) {
        if (scene.to().find(link) instanceof SequenceOwner owned) {
            ObjectId owner = ObjectId.facet(Kind.OWNER, link.requiredParent());
            ObjectId tableOwner = ObjectId.facet(Kind.OWNER, owned.column().requiredParent());
            graph.before(graph.made(owner), graph.find(Action.CREATE, link));
            graph.before(graph.made(tableOwner), graph.find(Action.CREATE, link));
        }
    }
}
