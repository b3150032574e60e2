package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Column;
import dev.stemma.catalog.ColumnDefault;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.IndexPartition;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import dev.stemma.postgres.plan.Node.Action;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a statement about a table does to the tables that inherit from it, or are its partitions.
final class Descents {
    private Descents() {}

    /// The node of the same part of the parent table, where doing that does this as well.
    static @Nullable Integer counterpart(Scene scene, ObjectId id, Action action, PlanGraph graph) {
        Integer index = partitionedIndex(scene, id, action, graph);
        if (index != null) {
            return index;
        }
        Integer attribute = typedAttribute(scene, id, action, graph);
        if (attribute != null) {
            return attribute;
        }
        ObjectId table = tableOf(id);
        if (table == null || !reaches(scene, id, action)) {
            return null;
        }
        for (ObjectId parent : Inheritances.parents(scene.from(), table)) {
            boolean kept = isKept(scene, table, parent) && scene.stands(table) && scene.stands(parent);
            Integer node = kept ? graph.find(action, moved(id, table, parent)) : null;
            if (node != null
                    && !(action == Action.DROP && isLeftToChildren(scene, moved(id, table, parent)))
                    && isSame(scene, id, moved(id, table, parent))
                    && !OwnMarks.isApart(scene, id, moved(id, table, parent), action)) {
                return node;
            }
        }
        return null;
    }

    /// Whether the table goes on inheriting all the time, and is not detached in between.
    static boolean isKept(Scene scene, ObjectId table, ObjectId parent) {
        return Inheritances.parents(scene.to(), table).contains(parent)
                && !scene.fate(ObjectId.facet(Kind.PARTITION, table)).goes()
                && !scene.fate(ObjectId.part(Kind.INHERITANCE, table, parent.path()))
                        .goes();
    }

    /// Whether the parent's column changes its type or expression, which changes this one's too.
    static boolean isAlteredByParent(Scene scene, ObjectId column) {
        return alteringParent(scene, column) != null;
    }

    /// The change of the parent's not-null constraint, which lets go of this one or hands it down.
    static @Nullable Integer alteredMark(Scene scene, ObjectId id, PlanGraph graph) {
        ObjectId table = tableOf(id);
        if (table == null || id.kind() != Kind.NOT_NULL) {
            return null;
        }
        for (ObjectId parent : Inheritances.parents(scene.to(), table)) {
            Integer node = graph.find(Action.ALTER, moved(id, table, parent));
            if (node != null && scene.stands(table)) {
                return node;
            }
        }
        return null;
    }

    /// A column that was repeated in a child is the child's own once the parent's is gone.
    static @Nullable Integer droppedByParent(Scene scene, ObjectId column, PlanGraph graph) {
        ObjectId table = tableOf(column);
        if (table == null || !scene.stands(table)) {
            return null;
        }
        boolean inherited = PlanGraph.isInherited(scene.from().find(column));
        for (ObjectId parent : Inheritances.parents(scene.from(), table)) {
            ObjectId other = moved(column, table, parent);
            Integer node = graph.find(Action.DROP, other);
            if (node != null && (!inherited || isLeftToChildren(scene, other))) {
                return node;
            }
        }
        return null;
    }

    /// Whether the parent's column goes, and a child keeps the one that it has from there.
    static boolean isLeftToChildren(Scene scene, ObjectId column) {
        ObjectId table = column.kind() == Kind.COLUMN ? tableOf(column) : null;
        if (table == null || scene.fate(column) != Fate.DROP || !scene.stands(table)) {
            return false;
        }
        return scene.children(table).stream()
                .filter(child -> scene.stands(child) && isKept(scene, child, table))
                .map(child -> moved(column, table, child))
                .anyMatch(same -> PlanGraph.isInherited(scene.from().find(same))
                        && scene.to().find(same) instanceof Column own
                        && !own.inherited());
    }

    /// The parent's new column of the same name, into which one that was made before is merged.
    static @Nullable Integer mergingColumn(Scene scene, ObjectId column, PlanGraph graph) {
        ObjectId table = tableOf(column);
        if (table == null || !scene.stands(table)) {
            return null;
        }
        for (ObjectId parent : Inheritances.parents(scene.to(), table)) {
            Integer node = graph.find(Action.CREATE, moved(column, table, parent));
            if (node != null && scene.stands(parent)) {
                return node;
            }
        }
        return null;
    }

    /// A new table that inherits has its parents' not-null constraints without a word.
    static List<Integer> inheritedMarks(Scene scene, ObjectId id, PlanGraph graph) {
        ObjectId table = tableOf(id);
        boolean fromParent = isHandedDownLate(scene.to().find(id))
                && (id.kind() == Kind.NOT_NULL
                        || table != null && scene.fate(table).comes());
        if (table == null || !fromParent || scene.to().contains(ObjectId.facet(Kind.PARTITION, table))) {
            return List.of();
        }
        return Inheritances.parents(scene.to(), table).stream()
                .map(parent -> graph.find(Action.CREATE, moved(id, table, parent)))
                .filter(Objects::nonNull)
                .toList();
    }

    /// What was not looked at comes by a statement of its own, which reaches the children that are there.
    static boolean isHandedDownLate(@Nullable SchemaObject object) {
        return object instanceof NotNull mark && mark.inherited() && mark.notValid()
                || object instanceof Constraint constraint
                        && constraint.type() == Constraint.Type.CHECK
                        && constraint.inherited()
                        && ConstraintWriter.isNotValid(constraint);
    }

    static boolean isDroppedByParent(Scene scene, ObjectId constraint) {
        ObjectId table = constraint.requiredParent();
        return Inheritances.parents(scene.from(), table).stream()
                .anyMatch(parent -> scene.fate(moved(constraint, table, parent)) == Fate.DROP);
    }

    static @Nullable ObjectId alteringParent(Scene scene, ObjectId column) {
        ObjectId table = column.requiredParent();
        for (ObjectId parent : Inheritances.parents(scene.from(), table)) {
            ObjectId other = moved(column, table, parent);
            boolean alters = isKept(scene, table, parent) && scene.fate(other) == Fate.ALTER && scene.stands(parent);
            if (alters && !OwnExpressions.isApart(scene, column, other)) {
                return other;
            }
        }
        return null;
    }

    /// The columns of a typed table are the attributes of its type.
    static @Nullable Integer typedAttribute(Scene scene, ObjectId id, Action action, PlanGraph graph) {
        ObjectId table = id.parent();
        if (id.kind() != Kind.COLUMN
                || table == null
                || !(scene.from().find(table) instanceof Table typed)
                || typed.ofType() == null
                || !(scene.to().find(table) instanceof Table still)
                || !typed.ofType().equals(still.ofType())
                || !scene.stands(table)) {
            return null;
        }
        for (ObjectId need : scene.from().needs(table)) {
            if (need.kind() == Kind.COMPOSITE_TYPE && scene.stands(need)) {
                return graph.find(action, moved(id, table, need));
            }
        }
        return null;
    }

    private static @Nullable ObjectId tableOf(ObjectId id) {
        return switch (id.kind()) {
            case COLUMN, CONSTRAINT -> ofTable(id.requiredParent());
            case NOT_NULL, COLUMN_DEFAULT, IDENTITY ->
                id.requiredParent().kind() == Kind.COLUMN
                        ? ofTable(id.requiredParent().requiredParent())
                        : null;
            default -> null;
        };
    }

    private static @Nullable ObjectId ofTable(ObjectId holder) {
        return holder.kind() == Kind.TABLE ? holder : null;
    }

    private static boolean reaches(Scene scene, ObjectId id, Action action) {
        boolean goes = action == Action.DROP || action == Action.DROP_ASIDE;
        SchemaObject object = (goes ? scene.from() : scene.to()).find(id);
        return switch (id.kind()) {
            case COLUMN -> reachesColumn(action, object);
            case NOT_NULL -> true;
            case CONSTRAINT ->
                object instanceof Constraint constraint
                        && (constraint.type() == Constraint.Type.CHECK || action == Action.DROP)
                        && (constraint.inherited() || scene.fate(id) == Fate.REPLACE && isOfPartition(scene, id));
            // A default set by itself is set for one table only; one that comes with a new column reaches all.
            case COLUMN_DEFAULT, IDENTITY ->
                action != Action.ALTER && comesWithColumn(scene, id.requiredParent(), action);
            default -> false;
        };
    }

    private static boolean reachesColumn(Action action, @Nullable SchemaObject column) {
        return switch (action) {
            // An altered column has settings of its own beside its type.
            case ALTER, PREPARE, LET_GO -> false;
            // Columns have one name and one type in the whole family.
            case SET_ASIDE, MOVE_ROWS -> true;
            case CREATE, DROP, DROP_ASIDE -> PlanGraph.isInherited(column);
        };
    }

    /// What a partition has like the whole is the whole's, however it came to be.
    private static boolean isOfPartition(Scene scene, ObjectId constraint) {
        return scene.from().contains(ObjectId.facet(Kind.PARTITION, constraint.requiredParent()));
    }

    private static boolean comesWithColumn(Scene scene, ObjectId column, Action action) {
        Fate fate = scene.fate(column);
        boolean moves = action == Action.CREATE ? fate.comes() : fate.goes();
        Catalog catalog = action == Action.DROP ? scene.from() : scene.to();
        return moves && PlanGraph.isInherited(catalog.find(column));
    }

    private static boolean isSame(Scene scene, ObjectId id, ObjectId other) {
        if (scene.to().find(id) instanceof Column mine && scene.to().find(other) instanceof Column theirs) {
            return Objects.equals(mine.generated(), theirs.generated());
        }
        return !(scene.to().find(id) instanceof ColumnDefault mine)
                || scene.to().find(other) instanceof ColumnDefault theirs
                        && Objects.equals(mine.expression(), theirs.expression());
    }

    /// The same part of another table.
    static ObjectId moved(ObjectId id, ObjectId from, ObjectId to) {
        ObjectId parent = id.requiredParent();
        ObjectId newParent = parent.equals(from) ? to : moved(parent, from, to);
        return ObjectId.part(id.kind(), newParent, id.name());
    }

    /// What is renamed is not dropped; what is made in its place does that.
    static @Nullable Integer renamed(Scene scene, ObjectId id, PlanGraph graph) {
        ObjectId successor = successor(scene, id);
        return successor == null ? null : graph.find(Action.CREATE, successor);
    }

    /// A table that is made again takes nothing over by name.
    static @Nullable ObjectId successor(Scene scene, ObjectId id) {
        ObjectId successor = scene.successors().of(id);
        boolean stands = id.parent() == null || scene.stands(id.requiredParent());
        return stands ? successor : null;
    }

    /// Dropping a partitioned index drops its parts; one that gets another name keeps them. A table that steps aside
    /// has
    /// its indexes dropped while the partitions are still there.
    static @Nullable Integer partitionedIndex(Scene scene, ObjectId id, Action action, PlanGraph graph) {
        if (action != Action.DROP || id.kind() != Kind.INDEX && id.kind() != Kind.CONSTRAINT) {
            return null;
        }
        if (successor(scene, id) != null) {
            return null;
        }
        ObjectId link = ObjectId.facet(Kind.INDEX_PARTITION, id);
        if (!(scene.from().find(link) instanceof IndexPartition part)) {
            return null;
        }
        boolean goes = scene.fate(ObjectId.facet(Kind.PARTITION, id.root())).goes();
        ObjectId whole = part.partitioned().root();
        boolean before = Rerouting.goesWithTheWhole(scene, id.root())
                && (scene.fate(whole) == Fate.SWAP || scene.isSharedOut(whole));
        return goes && !before ? null : graph.find(Action.DROP, part.partitioned());
    }

    /// A partition that goes with its whole is attached all the time.
    static boolean isDetached(Scene scene, ObjectId table) {
        return scene.fate(ObjectId.facet(Kind.PARTITION, table)).goes() && !Rerouting.goesWithTheWhole(scene, table);
    }
}
