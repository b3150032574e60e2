package dev.stemma.postgres.plan;

import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.SequenceOwner;
import dev.stemma.catalog.Table;
import dev.stemma.postgres.plan.Node.Action;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What must be done before what.
final class Edges {
    private final Scene scene;
    private final PlanGraph graph;
    private final Handovers handovers;
    private final FamilyEdges families;
    private final ForeignKeyEdges foreignKeys;

    Edges(Scene scene, PlanGraph graph, Handovers handovers) {
        this.scene = scene;
        this.graph = graph;
        this.handovers = handovers;
        this.families = new FamilyEdges(scene, graph);
        this.foreignKeys = new ForeignKeyEdges(scene, graph);
    }

    void add() {
        for (Node node : graph.nodes()) {
            ObjectId id = node.id();
            oldNeeds(id);
            newNeeds(id);
            ofOneObject(id);
            ofKind(node);
        }
        names();
        ofHandovers();
        Bystanders.order(scene, graph);
        Mentions.add(scene, graph);
    }

    /// What the object stands on before: it goes, or lets go, before that goes or changes.
    private void oldNeeds(ObjectId id) {
        // The index goes, and with it whose part it was, or what it is used for in a table that was set aside.
        boolean nothingToDo = id.kind() == Kind.INDEX_PARTITION || isUseOfIndex(id) && goesAside(id);
        boolean renamed = Descents.successor(scene, id) != null;
        if (nothingToDo || renamed || !scene.from().contains(id)) {
            return;
        }
        Integer drop = graph.find(Action.DROP, id);
        Integer gone = graph.gone(id);
        Integer alter = graph.find(Action.ALTER, id);
        Integer letGo = graph.find(Action.LET_GO, id);
        for (ObjectId need : Needs.of(scene.from(), id)) {
            if (letGo != null && DomainDefaults.isForDefault(need)) {
                graph.before(letGo, graph.gone(need));
                continue;
            }
            graph.before(gone, graph.gone(need));
            if (RowTypes.losesType(scene, need)) {
                graph.before(graph.find(Action.ALTER, need), drop);
            } else if (need.kind() == Kind.VIEW) {
                // The server changes no view in place for which what reads it must go.
                graph.ratherBefore(drop, graph.find(Action.ALTER, need));
            } else if (!isColumnOfType(id, need)) {
                graph.before(drop, graph.find(Action.ALTER, need));
            }
            if (!Inheritances.isDescent(id) || scene.to().contains(id.requiredParent())) {
                if (!goesAside(id) && !isColumnOfType(id, need)) {
                    beforeItStepsAside(id, drop, need);
                }
            } else {
                // A partition that is dropped goes after its rows have moved with those of the whole.
                afterRows(need, graph.gone(id.requiredParent()));
            }
            if (need.kind() == Kind.COLUMN && TypeChange.isStoppedBy(id.kind())) {
                graph.ratherBefore(graph.find(Action.DROP_ASIDE, id), graph.find(Action.ALTER, need));
            }
            families.beforeTypeOfWholes(id, need);
            if (id.kind() == Kind.COLUMN && need.kind() == Kind.COLUMN) {
                graph.before(gone, graph.find(Action.ALTER, need));
                if (!scene.to().needs(id).contains(need)) {
                    graph.before(alter, graph.find(Action.ALTER, need));
                }
            }
            if (scene.successors().of(need) == null) {
                graph.before(alter, graph.gone(need));
            }
        }
    }

    /// Something that steps aside has another name then, which a type that goes does not mind. What only waits for its
    /// new name has all its parts meanwhile.
    private void beforeItStepsAside(ObjectId id, @Nullable Integer drop, ObjectId need) {
        if (scene.waitingName(need) != null) {
            return;
        }
        if (id.kind().isType() && need.kind().isType()) {
            graph.ratherBefore(drop, graph.find(Action.SET_ASIDE, need));
        } else {
            graph.before(drop, graph.find(Action.SET_ASIDE, need));
        }
    }

    private static boolean isUseOfIndex(ObjectId id) {
        return id.kind() == Kind.REPLICA_IDENTITY || id.kind() == Kind.CLUSTER_INDEX;
    }

    /// No statement that drops a column names its type, and no change in place of a type, or of a table of which the
    /// column holds rows, minds who has it; what rewrites such a table has an order of its own.
    private static boolean isColumnOfType(ObjectId id, ObjectId need) {
        return id.kind() == Kind.COLUMN
                && !need.equals(id.parent())
                && (need.kind().isType()
                        || switch (need.kind()) {
                            case COLLATION, EXTENSION, TABLE, VIEW -> true;
                            default -> false;
                        });
    }

    private void afterRows(ObjectId whole, @Nullable Integer gone) {
        graph.before(graph.find(Action.MOVE_ROWS, whole), gone);
        Inheritances.parents(scene.from(), whole).forEach(above -> afterRows(above, gone));
    }

    /// What the object stands on afterwards: that is there, and as wanted, before the object is made or changed.
    private void newNeeds(ObjectId id) {
        if (!scene.to().contains(id)) {
            return;
        }
        Integer made = graph.made(id);
        for (ObjectId need : Needs.of(scene.to(), id)) {
            if (MutualNeeds.isServant(scene.to(), id, need)) {
                graph.before(graph.find(Action.PREPARE, need), made);
                continue;
            }
            if (!RowTypes.laterOptions(scene, need).contains(id)) {
                graph.before(graph.made(need), made);
            }
            if (id.kind() == Kind.SEQUENCE_OWNER || Inheritances.isDescent(id)) {
                continue;
            }
            if (need.kind() == Kind.COLUMN || isDisturbedByRows(id)) {
                graph.before(graph.find(Action.MOVE_ROWS, need), made);
            }
            foreignKeys.whenFilled(id, need.root());
        }
    }

    private static boolean isDisturbedByRows(ObjectId id) {
        return switch (id.kind()) {
            case TRIGGER, RULE, MATERIALIZED_VIEW, NOT_NULL -> true;
            default -> false;
        };
    }

    private void ofOneObject(ObjectId id) {
        if (!goesAside(id)) {
            graph.before(graph.find(Action.DROP, id), graph.find(Action.CREATE, id));
        }
        graph.before(graph.find(Action.LET_GO, id), graph.find(Action.ALTER, id));
        graph.before(graph.find(Action.LET_GO, id), graph.find(Action.SET_ASIDE, id));
        graph.before(graph.find(Action.SET_ASIDE, id), graph.find(Action.CREATE, id));
        if (scene.waitingName(id) != null) {
            graph.before(graph.find(Action.SET_ASIDE, id), graph.find(Action.DROP, id));
            graph.before(graph.find(Action.SET_ASIDE, id), graph.find(Action.ALTER, id));
        }
        graph.before(graph.find(Action.SET_ASIDE, id), graph.find(Action.DROP_ASIDE, id));
        graph.before(graph.find(Action.CREATE, id), graph.find(Action.MOVE_ROWS, id));
        graph.before(graph.find(Action.MOVE_ROWS, id), graph.find(Action.DROP_ASIDE, id));
        graph.before(graph.find(Action.CREATE, id), graph.find(Action.DROP_ASIDE, id));
    }

    /// The object waits under another name as a part of something that was set aside.
    private boolean goesAside(ObjectId id) {
        Integer drop = graph.find(Action.DROP, id);
        for (ObjectId up = id.parent(); up != null; up = up.parent()) {
            if (graph.isDoneBy(drop, graph.find(Action.DROP_ASIDE, up))) {
                return true;
            }
        }
        return false;
    }

    private void ofKind(Node node) {
        ObjectId id = node.id();
        switch (id.kind()) {
            case COLUMN -> {
                retyped(node);
                rewritten(id, id.requiredParent());
                graph.before(Descents.droppedByParent(scene, id, graph), graph.find(Action.DROP, id));
                graph.before(graph.find(Action.CREATE, id), Descents.mergingColumn(scene, id, graph));
                families.afterPredecessorsOfWholes(id);
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

    /// A name is free for its next bearer when the last one is gone, has stepped aside, or is called otherwise.
    private void names() {
        Map<String, Node> leaving = new HashMap<>();
        for (Node node : graph.nodes()) {
            boolean leaves = node.action() == Action.DROP && !goesAside(node.id()) || isRenamed(node);
            boolean waits = scene.waitingName(node.id()) != null;
            if (leaves && !waits || node.action() == Action.SET_ASIDE) {
                OccupiedNames.of(node.id(), scene.from()).forEach(name -> leaving.put(name, node));
            }
        }
        for (Node node : List.copyOf(graph.nodes())) {
            if (node.action() == Action.CREATE || isRenamed(node)) {
                for (String name : OccupiedNames.of(node.id(), scene.to())) {
                    Node before = leaving.get(name);
                    if (before != null) {
                        graph.before(graph.find(before.action(), before.id()), graph.find(node.action(), node.id()));
                    }
                }
            }
        }
    }

    private boolean isRenamed(Node node) {
        return node.action() == Action.ALTER && NameCircles.isRenamed(node.id(), scene.fate(node.id()), scene);
    }

    private void ofHandovers() {
        handovers.sequencesToIdentities().forEach((identity, sequence) -> {
            graph.before(graph.find(Action.SET_ASIDE, sequence), graph.find(Action.CREATE, identity));
            graph.before(graph.find(Action.CREATE, identity), graph.find(Action.DROP_ASIDE, sequence));
        });
        handovers.identitiesToSequences().forEach((identity, sequence) -> {
            graph.before(graph.find(Action.PREPARE, sequence), graph.find(Action.DROP, identity));
            graph.before(graph.find(Action.DROP, identity), graph.find(Action.CREATE, sequence));
        });
    }
}
