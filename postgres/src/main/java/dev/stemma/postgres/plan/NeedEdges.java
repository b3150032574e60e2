package dev.stemma.postgres.plan;

import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.postgres.plan.Node.Action;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What follows from what objects stand on, before and afterwards.
final class NeedEdges {
    private final Scene scene;
    private final PlanGraph graph;
    private final FamilyEdges families;
    private final ForeignKeyEdges foreignKeys;

    NeedEdges(Scene scene, PlanGraph graph, FamilyEdges families, ForeignKeyEdges foreignKeys) {
        this.scene = scene;
        this.graph = graph;
        this.families = families;
        this.foreignKeys = foreignKeys;
    }

    void add(ObjectId id) {
        oldNeeds(id);
        newNeeds(id);
    }

    /// What the object stands on before: it goes, or lets go, before that goes or changes.
    private void oldNeeds(ObjectId id) {
        // The index goes, and with it whose part it was, or what it is used for in a table that was set aside.
        boolean nothingToDo = id.kind() == Kind.INDEX_PARTITION || isUseOfIndex(id) && graph.goesAside(id);
        boolean renamed = Descents.successor(scene, id) != null;
        if (nothingToDo || renamed || !scene.from().contains(id)) {
            return;
        }
        Integer drop = graph.find(Action.DROP, id);
        Integer gone = graph.gone(id);
        Integer alter = graph.find(Action.ALTER, id);
        Integer letGo = graph.find(Action.LET_GO, id);
        for (ObjectId need : Needs.of(scene.from(), id)) {
            if (letGo != null && DomainDefaults.isForDefault(need)) {
                graph.before(letGo, graph.gone(need));
                continue;
            }
            graph.before(gone, graph.gone(need));
            if (RowTypes.losesType(scene, need)) {
                graph.before(graph.find(Action.ALTER, need), drop);
            } else if (need.kind() == Kind.VIEW || id.kind() == Kind.COLUMN && need.equals(id.parent())) {
                // The server changes no view in place for which what reads it must go. A column can go later, if it
                // must wait until another one has been made from it.
                graph.ratherBefore(drop, graph.find(Action.ALTER, need));
            } else if (!isColumnOfType(id, need)) {
                graph.before(drop, graph.find(Action.ALTER, need));
            }
            if (!Inheritances.isDescent(id) || scene.to().contains(id.requiredParent())) {
                if (!graph.goesAside(id) && !goesWithTheWhole(id) && !isColumnOfType(id, need)) {
                    beforeItStepsAside(id, drop, need);
                }
            } else {
                // A partition that is dropped goes after its rows have moved with those of the whole.
                afterRows(need, graph.gone(id.requiredParent()));
            }
            if (need.kind() == Kind.COLUMN && TypeChange.isStoppedBy(id.kind())) {
                graph.ratherBefore(graph.find(Action.DROP_ASIDE, id), graph.find(Action.ALTER, need));
            }
            families.beforeChangesOfWholes(id, need);
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

    /// A part of a partition that waits with the whole until their rows have moved.
    private boolean goesWithTheWhole(ObjectId id) {
        ObjectId table = id.root();
        if (id.equals(table) || table.kind() != Kind.TABLE || !Rerouting.goesWithTheWhole(scene, table)) {
            return false;
        }
        Integer drop = graph.find(Action.DROP, id);
        return Stream.concat(Stream.of(table), Inheritances.wholes(scene.from(), table).stream())
                .anyMatch(holder -> graph.isDoneBy(drop, graph.gone(holder)));
    }

    /// Something that steps aside has another name then, which a type that goes does not mind. What only waits for its
    /// new name has all its parts meanwhile.
    private void beforeItStepsAside(ObjectId id, @Nullable Integer drop, ObjectId need) {
        if (scene.waitingName(need) != null) {
            return;
        }
        if (id.kind().isType() && need.kind().isType()) {
            graph.ratherBefore(drop, graph.find(Action.SET_ASIDE, need));
        } else {
            graph.before(drop, graph.find(Action.SET_ASIDE, need));
        }
    }

    private static boolean isUseOfIndex(ObjectId id) {
        return id.kind() == Kind.REPLICA_IDENTITY || id.kind() == Kind.CLUSTER_INDEX;
    }

    /// No statement that drops a column names its type, and no change in place of a type, or of a table of which the
    /// column holds rows, minds who has it; what rewrites such a table has an order of its own.
    private static boolean isColumnOfType(ObjectId id, ObjectId need) {
        return id.kind() == Kind.COLUMN
                && !need.equals(id.parent())
                && (need.kind().isType()
                        || switch (need.kind()) {
                            case COLLATION, EXTENSION, TABLE, VIEW -> true;
                            default -> false;
                        });
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
            if (need.kind() == Kind.COLUMN || isDisturbedByRows(id)) {
                graph.before(graph.find(Action.MOVE_ROWS, need), made);
            }
            foreignKeys.whenFilled(id, need.root());
        }
    }

    private static boolean isDisturbedByRows(ObjectId id) {
        return switch (id.kind()) {
            case TRIGGER, RULE, MATERIALIZED_VIEW, NOT_NULL -> true;
            default -> false;
        };
    }
}
