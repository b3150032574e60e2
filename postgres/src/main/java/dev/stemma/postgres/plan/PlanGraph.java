package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Column;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.SequenceOwner;
import dev.stemma.postgres.plan.Node.Action;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that is to be done, as one graph: a node for each fate, the server's dependencies as edges, and what is done
/// along
/// with something else.
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
        scene.fates().forEach((id, fate) -> {
            if (fate.comes() && MutualNeeds.isDeclaredFirst(scene.to(), id)) {
                add(Action.PREPARE, id);
            }
        });
    }

    private void addDrop(ObjectId id) {
        if (handovers.isHandedOver(id) || scene.stepsAside(id)) {
            add(Action.SET_ASIDE, id);
            add(Action.DROP_ASIDE, id);
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

    /// What comes is told object by object; what goes, kind by kind.
    private static Object topic(Node node) {
        boolean goes = node.action() == Action.DROP || node.action() == Action.SET_ASIDE;
        return goes ? node.action() : node.id().root();
    }

    /// A node and the nodes that are done by its statement.
    record Group(Node node, List<Node> guests) {}

    /// Foreign keys leave first, then other constraints and defaults, then columns; attributes and facets never.
    private int separable(Node node) {
        boolean create = node.action() == Action.CREATE;
        return switch (node.id().kind()) {
            case CONSTRAINT -> isForeignKey(node, create ? scene.to() : scene.from()) ? 0 : 1;
            case COLUMN_DEFAULT -> 2;
            case TRIGGER, RULE, POLICY, INDEX -> 2;
            case IDENTITY, NOT_NULL, SEQUENCE, SEQUENCE_OWNER, INHERITANCE, PARTITION -> 4;
            case COLUMN -> node.id().requiredParent().kind() == Kind.COMPOSITE_TYPE ? -1 : 5;
            default -> -1;
        };
    }

    private static boolean isForeignKey(Node node, Catalog catalog) {
        return catalog.find(node.id()) instanceof Constraint constraint
                && constraint.type() == Constraint.Type.FOREIGN_KEY;
    }

    /// Which statement does another object's work too.
    private record Along(Scene scene, PlanGraph graph, Handovers handovers) {
        @Nullable
        Integer host(Node node) {
            return switch (node.action()) {
                case DROP -> hostOfDrop(node.id());
                case CREATE -> hostOfCreate(node.id());
                case ALTER -> hostOfAlter(node.id());
                case SET_ASIDE, PREPARE, MOVE_ROWS, DROP_ASIDE -> null;
            };
        }

        private @Nullable Integer hostOfAlter(ObjectId id) {
            Integer counterpart = Descents.counterpart(scene, id, Action.ALTER, graph);
            return counterpart != null ? counterpart : hostOfLinkedOwner(id);
        }

        /// A sequence that belongs to a column goes to the new owner with the table.
        private @Nullable Integer hostOfLinkedOwner(ObjectId id) {
            ObjectId sequence = id.parent();
            if (id.kind() != Kind.OWNER || sequence == null || sequence.kind() != Kind.SEQUENCE) {
                return null;
            }
            ObjectId link = ObjectId.facet(Kind.SEQUENCE_OWNER, sequence);
            return scene.from().find(link) instanceof SequenceOwner owner
                            && scene.to().contains(link)
                    ? graph.find(
                            Action.ALTER,
                            ObjectId.facet(Kind.OWNER, owner.column().requiredParent()))
                    : null;
        }

        private @Nullable Integer hostOfDrop(ObjectId id) {
            Integer other = MutualNeeds.hostOfDrop(scene, graph, id);
            other = other != null ? other : Descents.partitionedIndex(scene, id, Action.DROP, graph);
            other = other != null ? other : Descents.renamed(scene, id, graph);
            if (other != null) {
                return other;
            }
            if (id.kind() == Kind.USER_MAPPING || isDroppedByName(id) || isDetachedFirst(id)) {
                return null;
            }
            ObjectId parent = existingParent(id, scene.from());
            boolean renamed = parent != null && Descents.successor(scene, parent) != null;
            boolean follows = id.kind() == Kind.OWNER || id.kind() == Kind.SEQUENCE_OWNER;
            Integer whole = parent == null || renamed && !follows ? null : graph.gone(parent);
            if (whole != null) {
                return whole;
            }
            Integer counterpart = Descents.counterpart(scene, id, Action.DROP, graph);
            return counterpart != null ? counterpart : hostOfSequence(id);
        }

        /// A partition that a foreign key to the whole may point into can only be dropped when it is detached; one
        /// that is set aside must leave its bounds to its successor.
        private boolean isDetachedFirst(ObjectId id) {
            ObjectId part = id.parent();
            return part != null
                    && id.kind() == Kind.PARTITION
                    && (scene.fate(part) == Fate.SWAP
                            || Inheritances.wholes(scene.from(), part).stream()
                                    .anyMatch(whole -> scene.stands(whole) && scene.isReferenced(whole)));
        }

        /// The index of a table that is set aside must give up its name.
        private boolean isDroppedByName(ObjectId id) {
            ObjectId parent = id.parent();
            boolean swapped = parent != null && scene.fate(parent) == Fate.SWAP && parent.kind() == Kind.TABLE;
            boolean identity =
                    id.kind() == Kind.IDENTITY && scene.fate(id.requiredParent().requiredParent()) == Fate.SWAP;
            boolean named = id.kind() == Kind.INDEX
                    || scene.from().find(id) instanceof Constraint constraint && OccupiedNames.hasIndex(constraint);
            return identity || swapped && named;
        }

        /// A sequence goes with the column it belongs to.
        private @Nullable Integer hostOfSequence(ObjectId id) {
            ObjectId ownership = ObjectId.facet(Kind.SEQUENCE_OWNER, id);
            boolean owned = id.kind() == Kind.SEQUENCE && scene.from().find(ownership) instanceof SequenceOwner;
            if (!owned || !(scene.from().find(ownership) instanceof SequenceOwner owner)) {
                return null;
            }
            return graph.find(Action.DROP, owner.column());
        }

        private @Nullable Integer hostOfCreate(ObjectId id) {
            ObjectId parent = id.parent();
            if (parent == null) {
                return null;
            }
            Integer counterpart = Descents.counterpart(scene, id, Action.CREATE, graph);
            if (counterpart != null) {
                return counterpart;
            }
            Integer inherited = Descents.inheritedMark(scene, id, graph);
            if (inherited != null) {
                return inherited;
            }
            Integer handedDown = Descents.alteredMark(scene, id, graph);
            if (handedDown != null) {
                return handedDown;
            }
            Integer detachment = Descents.leftByDetachment(scene, id, graph);
            if (detachment != null) {
                return detachment;
            }
            return isWrittenInside(id) ? graph.find(Action.CREATE, parent) : null;
        }

        private boolean isFilledLater(ObjectId column) {
            return column.kind() == Kind.COLUMN && scene.fate(column) == Fate.SWAP;
        }

        private boolean isWrittenInside(ObjectId id) {
            if (scene.successors().hasPredecessor(id)) {
                return false;
            }
            SchemaObject object = scene.to().find(id);
            return switch (id.kind()) {
                case COLUMN, INHERITANCE -> true;
                case COLUMN_DEFAULT, IDENTITY ->
                    id.requiredParent().kind() == Kind.COLUMN && scene.to().contains(id.requiredParent());
                case NOT_NULL ->
                    object instanceof NotNull mark && !mark.notValid() && !isFilledLater(id.requiredParent());
                case CONSTRAINT -> object instanceof Constraint constraint && !ConstraintWriter.isNotValid(constraint);
                default -> false;
            };
        }
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
