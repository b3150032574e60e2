package dev.stemma.postgres.plan;

import dev.stemma.catalog.ObjectId;
import dev.stemma.postgres.plan.Node.Action;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        FamilyEdges families = new FamilyEdges(scene, graph);
        ForeignKeyEdges foreignKeys = new ForeignKeyEdges(scene, graph);
        NeedEdges needs = new NeedEdges(scene, graph, families, foreignKeys);
        KindEdges kinds = new KindEdges(scene, graph, families, foreignKeys);
        for (Node node : graph.nodes()) {
            needs.add(node.id());
            ofOneObject(node.id());
            kinds.add(node);
        }
        names();
        ofHandovers();
        Bystanders.order(scene, graph);
        Mentions.add(scene, graph);
    }

    private void ofOneObject(ObjectId id) {
        if (!graph.goesAside(id)) {
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

    /// A name is free for its next bearer when the last one is gone, has stepped aside, or is called otherwise.
    private void names() {
        Map<String, Node> leaving = new HashMap<>();
        for (Node node : graph.nodes()) {
            boolean leaves = node.action() == Action.DROP && !graph.goesAside(node.id()) || isRenamed(node);
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
