package dev.stemma.postgres.plan;

import dev.stemma.catalog.Index;
import dev.stemma.catalog.IndexPartition;
import dev.stemma.catalog.Inheritance;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.postgres.plan.Node.Action;

/// What must be done before what among tables that are parts of others, or inherit from them.
final class FamilyEdges {
    private final Scene scene;
    private final PlanGraph graph;

    FamilyEdges(Scene scene, PlanGraph graph) {
        this.scene = scene;
        this.graph = graph;
    }

    /// A table is attached when it and the whole are complete, and detached before either changes.
    void descent(ObjectId link) {
        ObjectId child = link.requiredParent();
        for (ObjectId parent : Needs.of(scene.to(), link)) {
            if (parent.kind() == Kind.TABLE) {
                attached(link, child);
                attached(link, parent);
                graph.before(graph.find(Action.CREATE, link), graph.find(Action.MOVE_ROWS, parent));
            }
        }
        inTheirOrder(link, child);
        for (ObjectId whole : Inheritances.wholes(scene.from(), child)) {
            for (ObjectId foreignKey : scene.foreignKeysTo(whole)) {
                graph.before(graph.find(Action.DROP, foreignKey), graph.find(Action.DROP, link));
            }
        }
        for (ObjectId parent : Needs.of(scene.from(), link)) {
            if (parent.kind() == Kind.TABLE) {
                detached(link, child);
                if (scene.to().contains(child) || scene.isSharedOut(child)) {
                    detached(link, parent);
                }
            }
        }
    }

    private void inTheirOrder(ObjectId link, ObjectId child) {
        for (SchemaObject other : Inheritances.parts(scene.to(), child)) {
            if (scene.to().find(link) instanceof Inheritance one
                    && other instanceof Inheritance next
                    && one.position() < next.position()) {
                graph.before(graph.find(Action.CREATE, link), graph.find(Action.CREATE, next.id()));
            }
        }
    }

    private void attached(ObjectId link, ObjectId table) {
        Integer attach = graph.find(Action.CREATE, link);
        boolean mayStandInside = link.kind() == Kind.INHERITANCE
                && scene.fate(link.requiredParent()).comes();
        if (attach == null || mayStandInside) {
            madeBeside(link, table);
            return;
        }
        afterLostColumns(attach, table);
        for (SchemaObject part : Inheritances.parts(scene.to(), table)) {
            if (table.equals(link.requiredParent())
                    && !RepeatedKeys.firsts(scene.to(), part.id()).isEmpty()) {
                continue;
            }
            if (part instanceof Index index && !index.valid()) {
                // Made on the whole only, once its partitions are there: attaching would give them its likes.
                graph.before(attach, graph.made(part.id()));
            } else if (part instanceof Index index && table.equals(link.requiredParent()) && isTakenForPart(index)) {
                graph.before(attach, graph.made(part.id()));
            } else if (isStructure(part.id())) {
                graph.before(graph.made(part.id()), attach);
            }
        }
    }

    /// A child that is made again is filled as soon as it is there, so its parents' columns come first.
    private void madeBeside(ObjectId link, ObjectId parent) {
        ObjectId child = link.requiredParent();
        if (parent.equals(child) || scene.fate(child) != Fate.SWAP) {
            return;
        }
        for (SchemaObject part : Inheritances.parts(scene.to(), parent)) {
            if (part.id().kind() == Kind.COLUMN || part.id().kind() == Kind.COLUMN_DEFAULT) {
                graph.before(graph.made(part.id()), graph.find(Action.CREATE, child));
            }
        }
    }

    /// Attaching takes in any index that is like one of the whole, also one that shall stand alone.
    private boolean isTakenForPart(Index index) {
        ObjectId table = index.id().requiredParent();
        return !scene.to().contains(ObjectId.facet(Kind.INDEX_PARTITION, index.id()))
                && Inheritances.wholes(scene.to(), table).stream()
                        .flatMap(whole -> Inheritances.parts(scene.to(), whole).stream())
                        .anyMatch(
                                other -> other instanceof Index one && body(one).equals(body(index)));
    }

    /// `btree (id) WHERE …`
    private static String body(Index index) {
        int at = index.definition().indexOf(" USING ");
        return index.unique() + index.definition().substring(Math.max(at, 0));
    }

    /// The server attaches no table that has a column more than the whole.
    private void afterLostColumns(Integer attach, ObjectId table) {
        for (SchemaObject part : Inheritances.parts(scene.from(), table)) {
            if (part.id().kind() == Kind.COLUMN && scene.stands(table)) {
                graph.before(graph.find(Action.DROP, part.id()), attach);
            }
        }
    }

    private void detached(ObjectId link, ObjectId table) {
        Integer detach = graph.find(Action.DROP, link);
        if (detach == null) {
            return;
        }
        for (SchemaObject part : Inheritances.parts(scene.from(), table)) {
            boolean leaves = scene.fate(table) == Fate.SWAP || !scene.to().contains(table);
            if (isStructure(part.id()) && (leaves || scene.stands(table))) {
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

    /// The parent's constraint reaches the children that are there when it comes.
    void handedDownLate(ObjectId constraint) {
        graph.before(
                graph.find(Action.CREATE, constraint.requiredParent()),
                Descents.inheritedMark(scene, constraint, graph));
    }

    /// A partitioned index takes in the indexes that its partitions have when it is made.
    void indexPartition(ObjectId link) {
        if (scene.to().find(link) instanceof IndexPartition part) {
            ObjectId child = link.requiredParent();
            ObjectId attachment = ObjectId.facet(Kind.PARTITION, child.requiredParent());
            if (scene.to().find(part.partitioned()) instanceof Index whole && !whole.valid()) {
                graph.before(graph.made(part.partitioned()), graph.find(Action.CREATE, link));
            } else if (graph.find(Action.CREATE, attachment) == null) {
                graph.before(graph.find(Action.CREATE, child), graph.find(Action.CREATE, part.partitioned()));
            }
        }
    }
}
