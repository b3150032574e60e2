package dev.stemma.postgres.plan;

import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Table;
import dev.stemma.postgres.plan.Node.Action;
import java.util.Comparator;

/// Which of the nodes that could come next comes next: what goes before what comes, and each object's parts together.
final class NodeOrder implements Comparator<Node> {
    private final Scene scene;
    private final Comparator<Node> order;

    NodeOrder(Scene scene) {
        this.scene = scene;
        this.order = Comparator.comparingInt(NodeOrder::stage)
                .thenComparingInt(NodeOrder::rank)
                .thenComparing(node -> node.id().root())
                .thenComparingInt(NodeOrder::partRank)
                .thenComparingInt(this::place)
                .thenComparing(Node::id)
                .thenComparing(Node::action);
    }

    @Override
    public int compare(Node left, Node right) {
        return order.compare(left, right);
    }

    /// Event triggers would fire, and default privileges would apply, while the rest is done.
    private static int stage(Node node) {
        Kind kind = node.id().root().kind();
        boolean drops = switch (node.action()) {
            case DROP, LET_GO, SET_ASIDE -> true;
            case PREPARE, CREATE, ALTER, MOVE_ROWS, DROP_ASIDE -> false;
        };
        int far = kind == Kind.EVENT_TRIGGER ? 3 : kind == Kind.DEFAULT_PRIVILEGES ? 2 : 1;
        return drops ? -far : far;
    }

    private static int rank(Node node) {
        int rank = node.id().root().kind().ordinal();
        return node.action() == Action.DROP ? -rank : rank;
    }

    private static int partRank(Node node) {
        int rank = node.id().kind().isFacet() && node.id().kind() != Kind.OWNER
                ? Kind.values().length + node.id().kind().ordinal()
                : node.id().kind().ordinal();
        return node.action() == Action.DROP ? -rank : rank;
    }

    /// Columns are added in the order in which they are wanted.
    private int place(Node node) {
        ObjectId parent = node.id().parent();
        return node.id().kind() == Kind.COLUMN && parent != null && scene.wanted(parent) instanceof Table table
                ? table.columnOrder().indexOf(node.id().name())
                : 0;
    }
}
