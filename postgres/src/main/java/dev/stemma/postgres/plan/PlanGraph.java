package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Column;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.postgres.plan.Node.Action;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// All that is to be done, as one graph: a node for each fate, the server's dependencies as edges, and what is done
/// along with something else.
final class PlanGraph {
    private final Scene scene;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final Handovers handovers;
    private final Sorter sorter;

    private PlanGraph(Scene scene) {
        this.scene = scene;
        this.handovers = Handovers.of(scene);
        addNodes();
        this.sorter = new Sorter(nodes.size());
        addAlong();
        new Edges(scene, this, handovers).add();
    }

    static PlanGraph of(Scene scene) {
        return new PlanGraph(scene);
    }

    List<Node> nodes() {
        return nodes;
    }

    Handovers handovers() {
        return handovers;
    }

    private void addNodes() {
        scene.fates().forEach((id, fate) -> {
            switch (fate) {
                case KEEP -> {}
                case CREATE -> add(Action.CREATE, id);
                case ALTER -> add(Action.ALTER, id);
                case DROP -> addDrop(id);
                case REPLACE -> {
                    add(Action.DROP, id);
                    add(Action.CREATE, id);
                }
                case SWAP -> {
                    add(Action.SET_ASIDE, id);
                    add(Action.CREATE, id);
                    add(Action.DROP_ASIDE, id);
                    if (id.kind() == Kind.TABLE || id.kind() == Kind.COLUMN) {
                        add(Action.MOVE_ROWS, id);
                    }
                }
            }
        });
        handovers.identitiesToSequences().values().forEach(sequence -> add(Action.PREPARE, sequence));
        scene.waiting().keySet().forEach(id -> add(Action.SET_ASIDE, id));
        scene.fates().forEach((id, fate) -> {
            if (DomainDefaults.isTakenOff(scene, id)) {
                add(Action.LET_GO, id);
            }
            if (fate.comes() && MutualNeeds.isDeclaredFirst(scene.to(), id)) {
                add(Action.PREPARE, id);
            }
        });
    }

    private void addDrop(ObjectId id) {
        if (handovers.isHandedOver(id) || scene.stepsAside(id)) {
            add(Action.SET_ASIDE, id);
            add(Action.DROP_ASIDE, id);
            if (scene.isSharedOut(id)) {
                add(Action.MOVE_ROWS, id);
            }
        } else {
            add(Action.DROP, id);
        }
    }

    private void add(Action action, ObjectId id) {
        Node node = new Node(action, id);
        if (numbers.putIfAbsent(node, nodes.size()) == null) {
            nodes.add(node);
        }
    }

    @Nullable
    Integer find(Action action, ObjectId id) {
        return numbers.get(new Node(action, id));
    }

    /// Whether the node is done by the other one's statement.
    boolean isDoneBy(@Nullable Integer node, @Nullable Integer host) {
        return node != null && host != null && sorter.hostOf(node) == sorter.hostOf(host);
    }

    /// The node after which the old object is gone for good.
    @Nullable
    Integer gone(ObjectId id) {
        Integer drop = find(Action.DROP, id);
        return drop != null ? drop : find(Action.DROP_ASIDE, id);
    }

    /// The node after which the object is there as wanted.
    @Nullable
    Integer made(ObjectId id) {
        Integer create = find(Action.CREATE, id);
        return create != null ? create : find(Action.ALTER, id);
    }

    void before(@Nullable Integer first, @Nullable Integer second) {
        if (first != null && second != null) {
            sorter.before(first, second);
        }
    }

    void ratherBefore(@Nullable Integer first, @Nullable Integer second) {
        if (first != null && second != null) {
            sorter.ratherBefore(first, second);
        }
    }

    // -- what is done along with something else

    private void addAlong() {
        Along along = new Along(scene, this, handovers);
        for (int number = 0; number < nodes.size(); number++) {
            Integer host = along.host(nodes.get(number));
            if (host != null && host != number) {
                sorter.along(number, host);
            }
        }
    }

    /// The nodes in the order in which they are done, each with those that are done along with it.
    List<Group> sorted() {
        Comparator<Integer> order = Comparator.comparing(nodes::get, new NodeOrder(scene));
        List<Integer> sorted =
                sorter.sorted(order, number -> topic(nodes.get(number)), number -> separable(nodes.get(number)));
        Map<Integer, List<Node>> guests = new HashMap<>();
        for (int number = 0; number < nodes.size(); number++) {
            int host = sorter.hostOf(number);
            if (host != number) {
                guests.computeIfAbsent(host, h -> new ArrayList<>()).add(nodes.get(number));
            }
        }
        return sorted.stream()
                .map(number -> new Group(nodes.get(number), guests.getOrDefault(number, List.of())))
                .toList();
    }

    /// What is changed in place, in a circle that would break if it were made again; known once all is sorted.
    Set<ObjectId> stuck() {
        Set<ObjectId> stuck = new TreeSet<>();
        for (int number : sorter.stuck()) {
            Node node = nodes.get(number);
            if (node.action() == Action.ALTER && canBeMadeAgain(node.id().kind())) {
                stuck.add(node.id());
            }
        }
        return stuck;
    }

    private static boolean canBeMadeAgain(Kind kind) {
        return switch (kind) {
            case VIEW, FUNCTION, PROCEDURE, AGGREGATE, POLICY, RULE, TRIGGER, CONSTRAINT, COLUMN_DEFAULT, NOT_NULL ->
                true;
            default -> false;
        };
    }

    /// What comes is told object by object; what goes, kind by kind.
    private static Object topic(Node node) {
        boolean goes = node.action() == Action.DROP || node.action() == Action.SET_ASIDE;
        return goes ? node.action() : node.id().root();
    }

    /// The object waits under another name as a part of something that was set aside.
    boolean goesAside(ObjectId id) {
        Integer drop = find(Action.DROP, id);
        for (ObjectId up = id.parent(); up != null; up = up.parent()) {
            if (isDoneBy(drop, find(Action.DROP_ASIDE, up))) {
                return true;
            }
        }
        return false;
    }

    /// A node and the nodes that are done by its statement.
    record Group(Node node, List<Node> guests) {}

    /// Foreign keys leave first, then other constraints and defaults, then columns; attributes, keys of division
    /// and facets never.
    private int separable(Node node) {
        boolean create = node.action() == Action.CREATE;
        return switch (node.id().kind()) {
            case CONSTRAINT -> isForeignKey(node, create ? scene.to() : scene.from()) ? 0 : 1;
            case COLUMN_DEFAULT -> 2;
            case TRIGGER, RULE, POLICY, INDEX -> 2;
            case IDENTITY, NOT_NULL, SEQUENCE, SEQUENCE_OWNER, INHERITANCE -> 4;
            case PARTITION ->
                !create && Rerouting.goesWithTheWhole(scene, node.id().requiredParent()) ? -1 : 4;
            case COLUMN -> isFixed(node.id(), create ? scene.to() : scene.from()) ? -1 : 5;
            default -> -1;
        };
    }

    /// An attribute comes with its type, and a column by which a table is divided with the table.
    private static boolean isFixed(ObjectId column, Catalog catalog) {
        return column.requiredParent().kind() == Kind.COMPOSITE_TYPE || Rerouting.isByColumn(catalog, column);
    }

    private static boolean isForeignKey(Node node, Catalog catalog) {
        return catalog.find(node.id()) instanceof Constraint constraint
                && constraint.type() == Constraint.Type.FOREIGN_KEY;
    }

    /// The nearest part of the catalog that the object belongs to; a view's columns are no objects by themselves.
    static @Nullable ObjectId existingParent(ObjectId id, Catalog catalog) {
        ObjectId parent = id.parent();
        while (parent != null && !catalog.contains(parent)) {
            parent = parent.parent();
        }
        return parent;
    }

    static boolean isInherited(@Nullable SchemaObject object) {
        return object instanceof Column column && column.inherited()
                || object instanceof Constraint constraint && constraint.inherited();
    }

    Set<Node> all() {
        return numbers.keySet();
    }
}
