package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Partition;
import dev.stemma.catalog.Rule;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Trigger;
import dev.stemma.postgres.plan.Node.Action;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Triggers, rules and foreign keys that would take the rows which a plan moves for rows that somebody writes: they
/// would change them, log them, or delete what refers to them. So they make way until the rows have moved.
final class Bystanders {
    private Bystanders() {}

    /// A statement that moves rows, as the node that it is done with, and the tables that it writes to.
    private record Move(Action action, ObjectId id, String event, Set<ObjectId> tables) {}

    static List<ObjectId> inTheWay(Scene scene) {
        List<ObjectId> found = new ArrayList<>();
        for (Move move : moves(scene)) {
            of(move, scene.from(), scene).stream()
                    .filter(id -> scene.to().contains(id) && !scene.fate(id).goes())
                    .forEach(found::add);
        }
        return found;
    }

    static void order(Scene scene, PlanGraph graph) {
        for (Move move : moves(scene)) {
            Integer node = graph.find(move.action(), move.id());
            for (ObjectId id : of(move, scene.from(), scene)) {
                if (scene.stands(id.root())) {
                    graph.before(graph.find(Action.DROP, id), node);
                }
            }
            for (ObjectId id : of(move, scene.to(), scene)) {
                graph.before(node, graph.find(Action.CREATE, id));
            }
        }
    }

    private static List<ObjectId> of(Move move, Catalog catalog, Scene scene) {
        List<ObjectId> found = new ArrayList<>();
        for (ObjectId table : move.tables()) {
            for (SchemaObject part : Inheritances.parts(catalog, table)) {
                if (notices(part, move.event())) {
                    found.add(part.id());
                }
            }
            if (move.event().equals("DELETE")) {
                found.addAll(scene.foreignKeysTo(table));
            }
        }
        return found;
    }

    private static boolean notices(SchemaObject object, String event) {
        return switch (object) {
            case Trigger trigger ->
                !trigger.isOfWhole()
                        && isOn(trigger.enabled())
                        && isFor(event, trigger.definition(), trigger.id(), " ON ");
            case Rule rule -> isOn(rule.enabled()) && isFor(event, rule.definition(), rule.id(), " TO ");
            default -> false;
        };
    }

    private static boolean isOn(String enabled) {
        return enabled.equals("O") || enabled.equals("A");
    }

    /// The events stand between the name and the table.
    private static boolean isFor(String event, String definition, ObjectId id, String beforeTable) {
        String name = Names.quote(id.name());
        String rest = definition.substring(definition.indexOf(name) + name.length());
        int end = rest.indexOf(beforeTable);
        return end >= 0 && rest.substring(0, end).contains(" " + event);
    }

    private static List<Move> moves(Scene scene) {
        List<Move> moves = new ArrayList<>();
        scene.fates().forEach((id, fate) -> {
            boolean table = id.kind() == Kind.TABLE && (fate == Fate.SWAP || scene.isSharedOut(id));
            if (table) {
                ObjectId entrance = Rerouting.entrance(scene, id);
                ObjectId target = entrance == null ? id : entrance;
                moves.add(new Move(Action.MOVE_ROWS, id, "INSERT", family(scene, target)));
            } else if (id.kind() == Kind.COLUMN_DEFAULT
                    && fate.comes()
                    && TypedTables.comesByAttribute(scene, id.requiredParent())) {
                ObjectId filled = id.requiredParent().requiredParent();
                moves.add(new Move(Action.CREATE, id, "UPDATE", family(scene, filled)));
            } else if (fate.comes() && scene.to().find(id) instanceof Partition partition) {
                ObjectId others = PartitionWriter.defaultPartition(partition, scene);
                if (others != null) {
                    moves.add(new Move(Action.CREATE, id, "DELETE", family(scene, others)));
                }
            }
        });
        return moves;
    }

    /// The table, what it is part of, and what is part of it: rows pass through all of these.
    private static Set<ObjectId> family(Scene scene, ObjectId table) {
        Set<ObjectId> family = new LinkedHashSet<>(Inheritances.wholes(scene.from(), table));
        family.addAll(Inheritances.wholes(scene.to(), table));
        addBelow(scene, table, family);
        return family;
    }

    private static void addBelow(Scene scene, ObjectId table, Set<ObjectId> family) {
        if (family.add(table)) {
            scene.children(table).forEach(child -> addBelow(scene, child, family));
            scene.childrenAfter(table).forEach(child -> addBelow(scene, child, family));
        }
    }
}
