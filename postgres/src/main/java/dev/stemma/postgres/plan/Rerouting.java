package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Column;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Partition;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Rows that find their partition anew, since the bounds or the key around them change: those go through the whole.
final class Rerouting {
    private Rerouting() {}

    /// The partitions that stay, but whose rows may belong elsewhere.
    static Set<ObjectId> moved(Scene scene) {
        Set<ObjectId> tables = new TreeSet<>();
        for (ObjectId table : partitions(scene)) {
            if (scene.to().contains(table) && isLeaf(scene, table) && mayLeave(scene, table)) {
                tables.add(table);
            }
        }
        return tables;
    }

    /// The partitions that go, and whose rows others take: they are divided, or put together.
    static Set<ObjectId> sharedOut(Scene scene) {
        Set<ObjectId> tables = new TreeSet<>();
        for (ObjectId table : partitions(scene)) {
            if (!scene.to().contains(table) && hasOnlyOwnRows(scene, table) && isSharedOut(scene, table)) {
                tables.add(table);
            }
        }
        return tables;
    }

    /// Foreign keys to a partitioned table would hold its rows where they are.
    static List<ObjectId> inTheWay(Scene scene) {
        List<ObjectId> keys = new ArrayList<>();
        for (ObjectId table : partitions(scene)) {
            boolean leaves = scene.fate(ObjectId.facet(Kind.PARTITION, table)).goes()
                    && (scene.to().contains(ObjectId.facet(Kind.PARTITION, table)) || scene.isSharedOut(table));
            for (ObjectId whole : leaves ? Inheritances.wholes(scene.from(), table) : List.<ObjectId>of()) {
                scene.foreignKeysTo(whole).stream()
                        .filter(key ->
                                scene.to().contains(key) && !scene.fate(key).goes())
                        .forEach(keys::add);
            }
        }
        return keys;
    }

    /// Whether the whole that is made again, or whose rows others take, takes the rows of this partition along.
    static boolean followTheWhole(Scene scene, ObjectId table) {
        for (ObjectId whole : Inheritances.wholes(scene.from(), table)) {
            if (scene.fate(whole) == Fate.SWAP || scene.isSharedOut(whole)) {
                return true;
            }
            if (!scene.fate(whole).goes()) {
                return false;
            }
        }
        return false;
    }

    /// Whether the partition goes with a whole that takes its rows along: detached before, it would lose them.
    static boolean goesWithTheWhole(Scene scene, ObjectId table) {
        return !scene.to().contains(table) && !scene.isSharedOut(table) && followTheWhole(scene, table);
    }

    /// Where the rows of a table go in at; null where that is the table itself.
    static @Nullable ObjectId entrance(Scene scene, ObjectId table) {
        boolean reroutes = scene.to().contains(table)
                ? scene.fate(table) == Fate.SWAP && isLeaf(scene, table) && mayLeave(scene, table)
                : scene.isSharedOut(table);
        if (!reroutes) {
            return null;
        }
        return Inheritances.wholes(scene.to().contains(table) ? scene.to() : scene.from(), table)
                .getLast();
    }

    /// The rows come when all partitions stand and all columns are as wanted.
    static void order(Scene scene, PlanGraph graph, ObjectId table) {
        ObjectId entrance = entrance(scene, table);
        Integer move = graph.find(Node.Action.MOVE_ROWS, table);
        if (entrance == null || move == null) {
            return;
        }
        graph.before(graph.find(Node.Action.CREATE, entrance), move);
        graph.before(graph.find(Node.Action.SET_ASIDE, table), move);
        graph.before(graph.find(Node.Action.DROP, ObjectId.facet(Kind.PARTITION, table)), move);
        for (SchemaObject part : Inheritances.parts(scene.to(), entrance)) {
            graph.before(part.id().kind() == Kind.COLUMN ? graph.made(part.id()) : null, move);
        }
        for (Node node : graph.nodes()) {
            if (node.action() == Node.Action.CREATE
                    && node.id().kind() == Kind.PARTITION
                    && Inheritances.wholes(scene.to(), node.id().requiredParent())
                            .contains(entrance)) {
                graph.before(graph.find(Node.Action.CREATE, node.id()), move);
            }
        }
    }

    /// Whether the table is divided by the column, which the server changes in no way then.
    static boolean isByColumn(Catalog catalog, ObjectId column) {
        return catalog.find(column.requiredParent()) instanceof Table table
                && table.partitionKey() != null
                && Names.mentions(table.partitionKey(), column.name());
    }

    private static List<ObjectId> partitions(Scene scene) {
        return scene.from().all(Partition.class).stream()
                .map(partition -> partition.id().requiredParent())
                .toList();
    }

    private static boolean isLeaf(Scene scene, ObjectId table) {
        return scene.from().find(table) instanceof Table from
                && from.form() == Table.Form.PLAIN
                && (!(scene.to().find(table) instanceof Table to) || to.form() == Table.Form.PLAIN);
    }

    /// Whether neither the partition nor any part of it is a table of another server.
    private static boolean hasOnlyOwnRows(Scene scene, ObjectId table) {
        return scene.from().find(table) instanceof Table from
                && from.form() != Table.Form.FOREIGN
                && scene.children(table).stream().allMatch(part -> hasOnlyOwnRows(scene, part));
    }

    private static boolean mayLeave(Scene scene, ObjectId table) {
        ObjectId link = ObjectId.facet(Kind.PARTITION, table);
        if (!(scene.from().find(link) instanceof Partition before)
                || !(scene.to().find(link) instanceof Partition after)
                || !before.partitioned().equals(after.partitioned())) {
            return false;
        }
        ObjectId whole = after.partitioned();
        boolean same = before.equals(after) || Bounds.of(after.bound()).covers(Bounds.of(before.bound()));
        return !same
                || !Objects.equals(key(scene, whole, true), key(scene, whole, false))
                || isHashedOtherwise(scene, whole)
                || isAskedForRows(scene, after)
                || mayLeave(scene, whole);
    }

    /// Values of another type have another hash, unless they are numbers or texts as before.
    private static boolean isHashedOtherwise(Scene scene, ObjectId whole) {
        String key = key(scene, whole, false);
        if (key == null || !key.startsWith("HASH ")) {
            return false;
        }
        return Inheritances.parts(scene.to(), whole).stream()
                .anyMatch(part -> part instanceof Column after
                        && scene.from().find(after.id()) instanceof Column before
                        && Names.mentions(key, after.id().name())
                        && !before.type().equals(after.type())
                        && !new TypeChange(before.type(), after.type()).isWithinFamily());
    }

    /// Whether the default partition is away for a while, and others with new bounds come meanwhile.
    private static boolean isAskedForRows(Scene scene, Partition partition) {
        return Bounds.of(partition.bound()) instanceof Bounds.Rest
                && scene.fate(partition.id()).goes()
                && partsOf(scene, partition.partitioned()).stream()
                        .anyMatch(other -> !other.equals(scene.from().find(other.id())));
    }

    private static @Nullable String key(Scene scene, ObjectId table, boolean before) {
        return (before ? scene.from() : scene.to()).find(table) instanceof Table found ? found.partitionKey() : null;
    }

    private static boolean isSharedOut(Scene scene, ObjectId table) {
        return isTaken(scene, table) || !takers(scene, table).isEmpty() && condition(scene, table) != null;
    }

    /// Which rows of a partition that goes others take; null where they take all.
    static @Nullable String taken(Scene scene, ObjectId table) {
        return isTaken(scene, table) ? null : condition(scene, table);
    }

    private static boolean isTaken(Scene scene, ObjectId table) {
        List<Bounds> others = comers(scene, table);
        Bounds bounds = bounds(scene.from(), table);
        return bounds != null
                && (bounds.isSharedOutTo(others)
                        || others.stream().anyMatch(other -> other.covers(bounds))
                        || hasDefault(scene, table));
    }

    private static boolean hasDefault(Scene scene, ObjectId table) {
        ObjectId whole = whole(scene, table);
        return scene.stands(whole)
                && partsOf(scene, whole).stream()
                        .anyMatch(partition -> Bounds.of(partition.bound()) instanceof Bounds.Rest);
    }

    /// The new and the changed partitions that rows of the one that goes may belong to.
    private static List<Bounds> takers(Scene scene, ObjectId table) {
        Bounds bounds = bounds(scene.from(), table);
        return comers(scene, table).stream()
                .filter(other -> bounds != null && bounds.mayMeet(other))
                .toList();
    }

    private static @Nullable String condition(Scene scene, ObjectId table) {
        String key = key(scene, whole(scene, table), false);
        List<String> conditions = new ArrayList<>();
        for (Bounds other : takers(scene, table)) {
            String condition = key == null ? null : other.condition(key);
            if (condition == null) {
                return null;
            }
            conditions.add(condition);
        }
        return String.join(" OR ", conditions);
    }

    private static ObjectId whole(Scene scene, ObjectId table) {
        return Inheritances.wholes(scene.from(), table).getFirst();
    }

    private static @Nullable Bounds bounds(Catalog catalog, ObjectId table) {
        return catalog.find(ObjectId.facet(Kind.PARTITION, table)) instanceof Partition partition
                ? Bounds.of(partition.bound())
                : null;
    }

    /// The bounds that are new, or others than before, where the whole stays what it is.
    private static List<Bounds> comers(Scene scene, ObjectId table) {
        ObjectId whole = whole(scene, table);
        if (!scene.stands(whole)) {
            return List.of();
        }
        return partsOf(scene, whole).stream()
                .filter(partition -> !partition.equals(scene.from().find(partition.id())))
                .map(partition -> Bounds.of(partition.bound()))
                .toList();
    }

    private static List<Partition> partsOf(Scene scene, ObjectId whole) {
        List<Partition> parts = new ArrayList<>();
        for (ObjectId child : scene.childrenAfter(whole)) {
            if (scene.to().find(ObjectId.facet(Kind.PARTITION, child)) instanceof Partition partition) {
                parts.add(partition);
            }
        }
        return parts;
    }
}
