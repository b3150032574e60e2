package dev.stemma.postgres.plan;

import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.SequenceOwner;
import dev.stemma.catalog.Trigger;
import dev.stemma.postgres.plan.Node.Action;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which statement does another object's work too.
record Along(Scene scene, PlanGraph graph, Handovers handovers) {
    @Nullable
    Integer host(Node node) {
        return switch (node.action()) {
            case DROP -> hostOfDrop(node.id());
            case CREATE -> hostOfCreate(node.id());
            case ALTER -> hostOfAlter(node.id());
            case SET_ASIDE, MOVE_ROWS, DROP_ASIDE -> hostOfSwap(node);
            case PREPARE, LET_GO -> null;
        };
    }

    /// A column that is renamed, filled or dropped is so in all tables that have it from there.
    private @Nullable Integer hostOfSwap(Node node) {
        return node.id().kind() == Kind.COLUMN ? Descents.counterpart(scene, node.id(), node.action(), graph) : null;
    }

    private @Nullable Integer hostOfAlter(ObjectId id) {
        Integer counterpart = Descents.counterpart(scene, id, Action.ALTER, graph);
        counterpart = counterpart != null ? counterpart : Refills.givenBy(scene, id, graph);
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
                        Action.ALTER, ObjectId.facet(Kind.OWNER, owner.column().requiredParent()))
                : null;
    }

    private @Nullable Integer hostOfDrop(ObjectId id) {
        Integer other = MutualNeeds.hostOfDrop(scene, graph, id);
        other = other != null ? other : Descents.partitionedIndex(scene, id, Action.DROP, graph);
        other = other != null ? other : Descents.renamed(scene, id, graph);
        other = other != null ? other : hostOfTriggerOfWhole(id);
        if (other != null) {
            return other;
        }
        if (id.kind() == Kind.USER_MAPPING || isDroppedByName(id) || isDetachedFirst(id) || isTakenBack(id)) {
            return null;
        }
        ObjectId parent = PlanGraph.existingParent(id, scene.from());
        ObjectId successor = parent == null ? null : Descents.successor(scene, parent);
        Integer whole = parent == null || successor != null && !follows(id, successor) ? null : graph.gone(parent);
        if (whole != null) {
            return whole;
        }
        Integer counterpart = Descents.counterpart(scene, id, Action.DROP, graph);
        return counterpart != null ? counterpart : hostOfSequence(id);
    }

    /// What is renamed keeps its owner and its column, and a comment until it gets another one.
    private boolean follows(ObjectId facet, ObjectId successor) {
        return switch (facet.kind()) {
            case OWNER, SEQUENCE_OWNER -> true;
            case COMMENT ->
                facet.equals(ObjectId.facet(Kind.COMMENT, facet.requiredParent()))
                        && scene.to().contains(ObjectId.facet(Kind.COMMENT, successor));
            default -> false;
        };
    }

    /// A trigger that a partition has from the whole goes with that one, or when the partition is detached.
    private @Nullable Integer hostOfTriggerOfWhole(ObjectId id) {
        if (!(scene.from().find(id) instanceof Trigger trigger) || !trigger.isOfWhole()) {
            return null;
        }
        for (ObjectId need : scene.from().needs(id)) {
            Integer drop = graph.find(Action.DROP, need);
            if (drop != null && (need.kind() == Kind.TRIGGER || need.kind() == Kind.PARTITION)) {
                return drop;
            }
        }
        return null;
    }

    /// A partition that a foreign key to the whole may point into can only be dropped when it is detached; one
    /// that is set aside must leave its bounds to its successor.
    private boolean isDetachedFirst(ObjectId id) {
        ObjectId part = id.parent();
        return part != null
                && Inheritances.isDescent(id)
                && (scene.fate(part) == Fate.SWAP
                        || scene.isSharedOut(part)
                        || id.kind() == Kind.PARTITION
                                && Inheritances.wholes(scene.from(), part).stream()
                                        .takeWhile(scene::stands)
                                        .anyMatch(scene::isReferenced));
    }

    /// A parent's column that is left to the children leaves its mark, too: from version 18 on as one that nobody
    /// gives.
    private boolean isTakenBack(ObjectId id) {
        return scene.version() >= MarkWriter.NAMED_NOT_NULL_SINCE
                && id.kind() == Kind.NOT_NULL
                && Descents.isLeftToChildren(scene, id.requiredParent());
    }

    /// The index of a table that is set aside must give up its name.
    private boolean isDroppedByName(ObjectId id) {
        ObjectId parent = id.parent();
        boolean swapped = parent != null
                && parent.kind() == Kind.TABLE
                && (scene.fate(parent) == Fate.SWAP || scene.isSharedOut(parent));
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
        List<Integer> inherited = Descents.inheritedMarks(scene, id, graph);
        if (!inherited.isEmpty()) {
            return inherited.getFirst();
        }
        Integer handedDown = Descents.alteredMark(scene, id, graph);
        if (handedDown != null) {
            return handedDown;
        }
        Integer detachment = DetachedKeys.left(scene, id, graph);
        if (detachment != null) {
            return detachment;
        }
        Integer key = KeyMarks.key(scene, id, graph);
        if (key != null) {
            return key;
        }
        if (OwnMarks.comesApart(scene, id) || isBesideColumn(id)) {
            return null;
        }
        return isWrittenInside(id) ? graph.find(Action.CREATE, parent) : null;
    }

    /// The column comes with an attribute, or with the column of a parent, which brings none of the marks that are its
    /// own.
    private boolean isBesideColumn(ObjectId id) {
        ObjectId column = id.requiredParent();
        return column.kind() == Kind.COLUMN
                && id.kind() != Kind.COLUMN
                && Descents.counterpart(scene, column, Action.CREATE, graph) != null;
    }

    private boolean isFilledLater(ObjectId column) {
        return column.kind() == Kind.COLUMN && scene.fate(column) == Fate.SWAP;
    }

    /// Of two keys that say the same inside one statement the server makes one; the second needs its own.
    private boolean repeatsKey(Constraint constraint) {
        for (SchemaObject part : Inheritances.parts(scene.to(), constraint.id().requiredParent())) {
            if (part instanceof Constraint other
                    && Comparator.comparing(Constraint::type)
                                    .thenComparing(Constraint::id)
                                    .compare(other, constraint)
                            < 0
                    && key(other).equals(key(constraint))) {
                return true;
            }
        }
        return false;
    }

    private static String key(Constraint constraint) {
        return switch (constraint.type()) {
            case PRIMARY_KEY -> constraint.definition().substring("PRIMARY KEY".length());
            case UNIQUE -> constraint.definition().substring("UNIQUE".length());
            case EXCLUSION -> constraint.definition();
            case CHECK, FOREIGN_KEY -> constraint.id().toString(); // these are all made
        };
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
            case NOT_NULL -> object instanceof NotNull mark && !mark.notValid() && !isFilledLater(id.requiredParent());
            case CONSTRAINT ->
                object instanceof Constraint constraint
                        && !ConstraintWriter.isNotValid(constraint)
                        && !KeyMarks.isBelowParents(scene, constraint)
                        && !repeatsKey(constraint);
            default -> false;
        };
    }
}
