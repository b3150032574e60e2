package dev.stemma.postgres.plan;

import dev.stemma.catalog.Index;
import dev.stemma.catalog.IndexPartition;
import dev.stemma.catalog.Inheritance;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Partition;
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
            }
        }
        for (ObjectId whole : Inheritances.wholes(scene.to(), child)) {
            graph.before(graph.find(Action.CREATE, link), graph.find(Action.MOVE_ROWS, whole));
        }
        inTheirOrder(link, child);
        beforeRowsOutOfDefault(link, child);
        for (ObjectId whole : Inheritances.wholes(scene.from(), child)) {
            for (ObjectId foreignKey : scene.foreignKeysTo(whole)) {
                graph.before(graph.find(Action.DROP, foreignKey), graph.find(Action.DROP, link));
            }
        }
        for (ObjectId parent : Needs.of(scene.from(), link)) {
            if (parent.kind() == Kind.TABLE) {
                detached(link, child);
                detachedFrom(link, child, parent);
            }
        }
    }

    /// Whatever changes above a table that is detached reaches it no more.
    private void detachedFrom(ObjectId link, ObjectId child, ObjectId parent) {
        if (scene.to().contains(child) || scene.isSharedOut(child)) {
            detached(link, parent);
            Inheritances.wholes(scene.from(), parent).forEach(whole -> detached(link, whole));
        }
    }

    /// What takes rows out of a default partition before it is attached has all its parts by then.
    private void beforeRowsOutOfDefault(ObjectId link, ObjectId child) {
        for (ObjectId whole : Inheritances.wholes(scene.to(), child)) {
            ObjectId above = ObjectId.facet(Kind.PARTITION, whole);
            if (scene.to().find(above) instanceof Partition partition
                    && PartitionWriter.defaultPartition(partition, scene) != null) {
                graph.before(graph.find(Action.CREATE, link), graph.find(Action.CREATE, above));
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
            } else if (table.equals(link.requiredParent())
                    && !LikeIndexes.wholes(scene.to(), part.id()).isEmpty()) {
                graph.before(attach, graph.made(part.id()));
            } else if (isStructure(part.id())) {
                graph.before(graph.made(part.id()), attach);
            }
        }
    }

    /// A child that is made takes over what its parents have at that moment.
    private void madeBeside(ObjectId link, ObjectId parent) {
        ObjectId child = link.requiredParent();
        if (parent.equals(child) || !scene.fate(child).comes()) {
            return;
        }
        Integer create = graph.find(Action.CREATE, child);
        for (SchemaObject part : Inheritances.parts(scene.to(), parent)) {
            if (isTakenOver(part.id()) || isTakenForChecked(part, parent, child)) {
                graph.before(graph.made(part.id()), create);
            }
        }
        for (SchemaObject part : Inheritances.parts(scene.from(), parent)) {
            if (scene.stands(parent) && isTakenOver(part.id())) {
                graph.before(graph.find(Action.DROP, part.id()), create);
            }
        }
    }

    /// A not-null constraint that was not looked at holds in a child that is made below it, since that has no rows.
    private boolean isTakenForChecked(SchemaObject part, ObjectId parent, ObjectId child) {
        return part instanceof NotNull theirs
                && theirs.notValid()
                && part.id().requiredParent().kind() == Kind.COLUMN
                && scene.to().find(Descents.moved(part.id(), parent, child)) instanceof NotNull mark
                && !mark.notValid();
    }

    private static boolean isTakenOver(ObjectId part) {
        return part.kind() == Kind.COLUMN || part.kind() == Kind.COLUMN_DEFAULT;
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
        if (detach == null || link.kind() == Kind.PARTITION && !Descents.isDetached(scene, link.requiredParent())) {
            return;
        }
        for (SchemaObject part : Inheritances.parts(scene.from(), table)) {
            boolean leaves = scene.fate(table) == Fate.SWAP || !scene.to().contains(table);
            if (isStructure(part.id()) && (leaves || scene.stands(table))) {
                if (isOwnIndex(part.id(), link)) {
                    graph.ratherBefore(detach, graph.find(Action.DROP, part.id()));
                } else if (!pointsAtWhole(part.id(), link)) {
                    graph.before(detach, graph.find(Action.DROP, part.id()));
                }
                graph.before(detach, graph.find(Action.ALTER, part.id()));
            }
        }
        for (SchemaObject part : Inheritances.parts(scene.to(), table)) {
            if (isStructure(part.id()) && scene.stands(table)) {
                graph.before(detach, graph.find(Action.CREATE, part.id()));
            }
        }
    }

    /// An index that is no part of the whole's can go while the table is attached, too.
    private boolean isOwnIndex(ObjectId index, ObjectId link) {
        return index.kind() == Kind.INDEX
                && index.requiredParent().equals(link.requiredParent())
                && !scene.from().contains(ObjectId.facet(Kind.INDEX_PARTITION, index));
    }

    /// Such a foreign key goes before its table, or any other part, is detached.
    private boolean pointsAtWhole(ObjectId key, ObjectId link) {
        return Inheritances.wholes(scene.from(), link.requiredParent()).stream()
                .anyMatch(whole -> scene.foreignKeysTo(whole).contains(key));
    }

    /// A column has another type as soon as the one above that it comes from, and goes with it, unless it is not below
    /// that meanwhile.
    void beforeChangesOfWholes(ObjectId user, ObjectId column) {
        Integer drop = graph.find(Action.DROP, user);
        boolean stops = column.kind() == Kind.COLUMN && TypeChange.isStoppedBy(user.kind());
        if (drop == null || !stops || !PlanGraph.isInherited(scene.from().find(column))) {
            return;
        }
        ObjectId table = column.requiredParent();
        for (ObjectId parent : Inheritances.parents(scene.from(), table)) {
            boolean leaves =
                    scene.to().contains(table) && (!scene.stands(table) || !Descents.isKept(scene, table, parent));
            if (leaves || scene.isSharedOut(table)) {
                continue;
            }
            ObjectId above = Descents.moved(column, table, parent);
            graph.before(drop, graph.find(Action.ALTER, above));
            graph.before(drop, graph.find(Action.DROP, above));
            beforeChangesOfWholes(user, above);
        }
    }

    /// The server takes a not-null mark from all that inherit it, and refuses that for an identity column.
    void beforeMarksAbove(ObjectId identity, ObjectId column) {
        ObjectId table = column.requiredParent();
        for (ObjectId parent : Inheritances.parents(scene.from(), table)) {
            ObjectId above = Descents.moved(column, table, parent);
            graph.before(graph.gone(identity), graph.find(Action.DROP, ObjectId.facet(Kind.NOT_NULL, above)));
            beforeMarksAbove(identity, above);
        }
    }

    /// A column that was set aside in the whole family goes last where a child has it by itself, too.
    void afterPredecessorsOfWholes(ObjectId column) {
        ObjectId table = column.requiredParent();
        for (ObjectId parent : Inheritances.parents(scene.from(), table)) {
            graph.before(
                    graph.find(Action.DROP_ASIDE, Descents.moved(column, table, parent)),
                    graph.find(Action.DROP_ASIDE, column));
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
        Descents.inheritedMarks(scene, constraint, graph)
                .forEach(above -> graph.before(graph.find(Action.CREATE, Names.holderOf(constraint)), above));
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
