package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Extension;
import dev.stemma.catalog.Index;
import dev.stemma.catalog.IndexPartition;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.PublicationSchema;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.SequenceOwner;
import dev.stemma.catalog.Table;
import dev.stemma.postgres.plan.Node.Action;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What must be done before what.
final class Edges {
    private final Scene scene;
    private final PlanGraph graph;
    private final Handovers handovers;

    Edges(Scene scene, PlanGraph graph, Handovers handovers) {
        this.scene = scene;
        this.graph = graph;
        this.handovers = handovers;
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
        Mentions.add(scene, graph);
    }

    /// What the object stands on before: it goes, or lets go, before that goes or changes.
    private void oldNeeds(ObjectId id) {
        boolean nothingToDo = id.kind() == Kind.INDEX_PARTITION; // the index goes, and with it whose part it was
        boolean renamed = Descents.successor(scene, id) != null;
        if (nothingToDo || renamed || !scene.from().contains(id)) {
            return;
        }
        Integer drop = graph.find(Action.DROP, id);
        Integer gone = graph.gone(id);
        Integer alter = graph.find(Action.ALTER, id);
        for (ObjectId need : Needs.of(scene.from(), id)) {
            graph.before(gone, graph.gone(need));
            if (RowTypes.losesType(scene, need)) {
                graph.before(graph.find(Action.ALTER, need), drop);
            } else {
                graph.before(drop, graph.find(Action.ALTER, need));
            }
            if (!Inheritances.isDescent(id) || scene.to().contains(id.requiredParent())) {
                if (!goesAside(id) && !isColumnOfType(id, need)) {
                    graph.before(drop, graph.find(Action.SET_ASIDE, need));
                }
            } else {
                // A partition that is dropped goes after its rows have moved with those of the whole.
                afterRows(need, graph.gone(id.requiredParent()));
            }
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

    /// No statement that drops a column names its type.
    private static boolean isColumnOfType(ObjectId id, ObjectId need) {
        return id.kind() == Kind.COLUMN && (need.kind().isType() || need.kind() == Kind.COLLATION);
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
            if (isDisturbedByRows(id)) {
                graph.before(graph.find(Action.MOVE_ROWS, need), made);
            }
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
        graph.before(graph.find(Action.SET_ASIDE, id), graph.find(Action.CREATE, id));
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
            }
            case NOT_NULL -> graph.before(Descents.alteredMark(scene, id, graph), graph.find(Action.DROP, id));
            case OWNER -> owner(id);
            case TABLE -> {
                persistence(id);
                rewritten(id, id);
                RowTypes.laterOptions(scene, id)
                        .forEach(column -> graph.ratherBefore(graph.made(column), graph.find(Action.ALTER, id)));
            }
            case MATERIALIZED_VIEW -> filled(id, id, new HashSet<>());
            case CONSTRAINT ->
                RepeatedKeys.firsts(scene.to(), id)
                        .forEach(first -> graph.before(graph.made(first), graph.find(Action.CREATE, id)));
            case PARTITION, INHERITANCE -> descent(id);
            case INDEX_PARTITION -> indexPartition(id);
            case IDENTITY -> {
                ObjectId value = ObjectId.facet(Kind.COLUMN_DEFAULT, id.requiredParent());
                graph.before(graph.gone(value), graph.find(Action.CREATE, id));
                graph.before(graph.find(Action.DROP, id), graph.find(Action.CREATE, value));
            }
            default -> {
                // The dependencies say it all.
            }
        }
    }

    /// The old type is dropped when no column has it any more.
    private void retyped(Node node) {
        if (node.action() == Action.ALTER) {
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

    /// The server does not rewrite a table while a column elsewhere has the type of its rows.
    private void rewritten(ObjectId part, ObjectId table) {
        if (!RowTypes.isRewritten(scene, part)) {
            return;
        }
        for (Node node : graph.nodes()) {
            ObjectId user = node.id();
            if (user.kind() != Kind.COLUMN || table.equals(user.parent())) {
                continue;
            }
            if (scene.from().needs(user).contains(table)) {
                graph.before(graph.find(Action.DROP, user), graph.made(part));
            }
            if (scene.to().needs(user).contains(table)) {
                graph.before(graph.made(part), graph.find(Action.CREATE, user));
            }
        }
    }

    /// A materialized view is filled while what it reads still belongs to whoever makes it.
    private void filled(ObjectId view, ObjectId at, Set<ObjectId> seen) {
        for (ObjectId need : scene.to().needs(at)) {
            ObjectId read = need.root();
            if (seen.add(read)) {
                ObjectId owner = ObjectId.facet(Kind.OWNER, read);
                graph.ratherBefore(graph.find(Action.CREATE, view), graph.made(owner));
                filled(view, read, seen);
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
        if (scene.to().find(ObjectId.facet(Kind.SEQUENCE_OWNER, target)) instanceof SequenceOwner owned) {
            graph.before(graph.find(Action.CREATE, id), graph.made(owned.id()));
            ObjectId tableOwner = ObjectId.facet(Kind.OWNER, owned.column().requiredParent());
            graph.before(graph.find(Action.CREATE, tableOwner), graph.made(owned.id()));
        }
    }

    /// A table is attached when it and the whole are complete, and detached before either changes.
    private void descent(ObjectId link) {
        ObjectId child = link.requiredParent();
        for (ObjectId parent : Needs.of(scene.to(), link)) {
            if (parent.kind() == Kind.TABLE) {
                attached(link, child);
                attached(link, parent);
                graph.before(graph.find(Action.CREATE, link), graph.find(Action.MOVE_ROWS, parent));
            }
        }
        for (ObjectId whole : Inheritances.wholes(scene.from(), child)) {
            for (ObjectId foreignKey : scene.foreignKeysTo(whole)) {
                graph.before(graph.find(Action.DROP, foreignKey), graph.find(Action.DROP, link));
            }
        }
        for (ObjectId parent : Needs.of(scene.from(), link)) {
            if (parent.kind() == Kind.TABLE && scene.to().contains(child)) {
                detached(link, child);
                detached(link, parent);
            }
        }
    }

    private void attached(ObjectId link, ObjectId table) {
        Integer attach = graph.find(Action.CREATE, link);
        boolean mayStandInside = link.kind() == Kind.INHERITANCE
                && scene.fate(link.requiredParent()).comes();
        if (attach == null || mayStandInside) {
            return;
        }
        for (SchemaObject part : Inheritances.parts(scene.to(), table)) {
            if (table.equals(link.requiredParent())
                    && !RepeatedKeys.firsts(scene.to(), part.id()).isEmpty()) {
                continue;
            }
            if (part instanceof Index index && !index.valid()) {
                // Made on the whole only, once its partitions are there: attaching would give them its likes.
                graph.before(attach, graph.made(part.id()));
            } else if (isStructure(part.id())) {
                graph.before(graph.made(part.id()), attach);
            }
        }
    }

    private void detached(ObjectId link, ObjectId table) {
        Integer detach = graph.find(Action.DROP, link);
        if (detach == null) {
            return;
        }
        for (SchemaObject part : Inheritances.parts(scene.from(), table)) {
            boolean setAside = scene.fate(table) == Fate.SWAP;
            if (isStructure(part.id()) && (setAside || scene.stands(table))) {
                graph.before(detach, graph.find(Action.DROP, part.id()));
                graph.before(detach, graph.find(Action.ALTER, part.id()));
            }
        }
        for (SchemaObject part : Inheritances.parts(scene.to(), table)) {
            if (isStructure(part.id()) && scene.stands(table)) {
                graph.before(detach, graph.find(Action.CREATE, part.id()));
            }
        }
    }

    private static boolean isStructure(ObjectId id) {
        return switch (id.kind()) {
            case COLUMN, NOT_NULL, COLUMN_DEFAULT, IDENTITY, CONSTRAINT, INDEX -> true;
            default -> false;
        };
    }

    /// A partitioned index takes in the indexes that its partitions have when it is made.
    private void indexPartition(ObjectId link) {
        if (scene.to().find(link) instanceof IndexPartition part) {
            ObjectId child = link.requiredParent();
            ObjectId attachment = ObjectId.facet(Kind.PARTITION, child.requiredParent());
            if (graph.find(Action.CREATE, attachment) == null) {
                graph.before(graph.find(Action.CREATE, child), graph.find(Action.CREATE, part.partitioned()));
            }
        }
    }

    /// A name is free for its next bearer when the last one is gone or has stepped aside.
    private void names() {
        Map<String, ObjectId> leaving = new HashMap<>();
        for (Node node : graph.nodes()) {
            boolean leaves = node.action() == Action.DROP && !goesAside(node.id());
            if (leaves || node.action() == Action.SET_ASIDE) {
                OccupiedNames.of(node.id(), scene.from()).forEach(name -> leaving.put(name, node.id()));
            }
        }
        for (Node node : List.copyOf(graph.nodes())) {
            if (node.action() == Action.CREATE) {
                for (String name : OccupiedNames.of(node.id(), scene.to())) {
                    ObjectId before = leaving.get(name);
                    if (before != null) {
                        graph.before(graph.find(Action.DROP, before), graph.find(Action.CREATE, node.id()));
                        graph.before(graph.find(Action.SET_ASIDE, before), graph.find(Action.CREATE, node.id()));
                    }
                }
            }
        }
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

    /// What an object needs: what the server recorded, its parent, its schema, and what follows from what it is.
    static final class Needs {
        private Needs() {}

        static Set<ObjectId> of(Catalog catalog, ObjectId id) {
            Set<ObjectId> needs = new LinkedHashSet<>(catalog.needs(id));
            ObjectId parent = PlanGraph.existingParent(id, catalog);
            if (parent != null) {
                needs.add(parent);
            } else if (id.schema() != null) {
                needs.add(ObjectId.global(Kind.SCHEMA, id.schema()));
            }
            SchemaObject object = catalog.find(id);
            if (object instanceof Constraint constraint && constraint.type() == Constraint.Type.PRIMARY_KEY) {
                for (ObjectId need : List.copyOf(needs)) {
                    if (need.kind() == Kind.COLUMN) {
                        needs.add(ObjectId.facet(Kind.NOT_NULL, need));
                    }
                }
            }
            if (id.kind() == Kind.IDENTITY) {
                needs.add(ObjectId.facet(Kind.NOT_NULL, id.requiredParent()));
            }
            if (object instanceof Extension extension) {
                needs.add(ObjectId.global(Kind.SCHEMA, extension.schema()));
            }
            if (object instanceof PublicationSchema published) {
                needs.add(ObjectId.global(Kind.SCHEMA, published.schema()));
            }
            needs.remove(id);
            return needs;
        }
    }
}
