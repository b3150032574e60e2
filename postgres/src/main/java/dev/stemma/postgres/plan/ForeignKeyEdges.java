package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Table;
import dev.stemma.postgres.plan.Node.Action;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What must be done before and after a foreign key is there.
final class ForeignKeyEdges {
    private final Scene scene;
    private final PlanGraph graph;
    private @Nullable Map<ObjectId, List<Node>> fillings;

    ForeignKeyEdges(Scene scene, PlanGraph graph) {
        this.scene = scene;
        this.graph = graph;
    }

    /// Rows that refer to others come after those, which a table may get through the whole, and the whole from parts.
    void whenFilled(ObjectId key, ObjectId table) {
        if (!ForeignKeys.pointsOutside(scene.to(), key, table) || isOfOneFamily(key.root(), table)) {
            return;
        }
        for (Node node : fillings().getOrDefault(top(scene.to(), table), List.of())) {
            if (isOfOneFamily(filled(node), table)) {
                graph.before(graph.find(node.action(), node.id()), graph.made(key));
            }
        }
    }

    /// What brings rows to a table, by the topmost whole that it is part of before or after.
    private Map<ObjectId, List<Node>> fillings() {
        Map<ObjectId, List<Node>> known = fillings;
        if (known == null) {
            known = new HashMap<>();
            for (Node node : graph.nodes()) {
                boolean attaches = node.action() == Action.CREATE && node.id().kind() == Kind.PARTITION;
                if (attaches || node.action() == Action.MOVE_ROWS) {
                    Set<ObjectId> tops = new LinkedHashSet<>();
                    tops.add(top(scene.to(), filled(node)));
                    tops.add(top(scene.from(), filled(node)));
                    for (ObjectId top : tops) {
                        known.computeIfAbsent(top, t -> new ArrayList<>()).add(node);
                    }
                }
            }
            fillings = known;
        }
        return known;
    }

    private static ObjectId filled(Node node) {
        return node.id().kind() == Kind.TABLE ? node.id() : node.id().requiredParent();
    }

    private static ObjectId top(Catalog catalog, ObjectId table) {
        List<ObjectId> wholes = Inheritances.wholes(catalog, table);
        return wholes.isEmpty() ? table : wholes.getLast();
    }

    private boolean isOfOneFamily(ObjectId part, ObjectId table) {
        return part.equals(table)
                || Inheritances.wholes(scene.to(), table).contains(part)
                || Inheritances.wholes(scene.to(), part).contains(table)
                || Inheritances.wholes(scene.from(), part).contains(table);
    }

    /// The server makes the key again whose column changes its type, and no foreign key may need it then. Nor may a
    /// foreign key of a logged table ever point at an unlogged one.
    void aroundKey(ObjectId id) {
        Integer drop = ForeignKeys.is(scene.from(), id) ? graph.find(Action.DROP, id) : null;
        for (ObjectId key : drop == null ? Set.<ObjectId>of() : scene.from().needs(id)) {
            scene.from().needs(key).forEach(column -> graph.before(drop, alteredColumn(key, column)));
            graph.before(drop, changedPersistence(key.root()));
        }
        Integer create = ForeignKeys.is(scene.to(), id) ? graph.find(Action.CREATE, id) : null;
        for (ObjectId key : create == null ? Set.<ObjectId>of() : scene.to().needs(id)) {
            scene.to().needs(key).forEach(column -> graph.before(alteredColumn(key, column), create));
            graph.before(changedPersistence(key.root()), create);
        }
    }

    private @Nullable Integer alteredColumn(ObjectId key, ObjectId column) {
        boolean part = (key.kind() == Kind.CONSTRAINT || key.kind() == Kind.INDEX) && column.kind() == Kind.COLUMN;
        return part ? graph.find(Action.ALTER, column) : null;
    }

    private @Nullable Integer changedPersistence(ObjectId table) {
        boolean changes = scene.from().find(table) instanceof Table from
                && scene.to().find(table) instanceof Table to
                && from.unlogged() != to.unlogged();
        return changes ? graph.find(Action.ALTER, table) : null;
    }
}
