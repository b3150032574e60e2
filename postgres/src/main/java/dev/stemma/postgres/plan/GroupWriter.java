package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.Comment;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Identity;
import dev.stemma.catalog.Index;
import dev.stemma.catalog.IndexPartition;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Owner;
import dev.stemma.catalog.RangeType;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Sequence;
import dev.stemma.catalog.SequenceOwner;
import dev.stemma.catalog.Table;
import dev.stemma.catalog.View;
import dev.stemma.plan.Hazards;
import dev.stemma.postgres.plan.Node.Action;
import dev.stemma.sql.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Writes the SQL of a node and of what is done along with it.
final class GroupWriter {
    private final Scene scene;
    private final Writer writer;
    private final Handovers handovers;
    private final Set<ObjectId> retyped;

    GroupWriter(Scene scene, Writer writer, Handovers handovers, Set<ObjectId> retyped) {
        this.scene = scene;
        this.writer = writer;
        this.handovers = handovers;
        this.retyped = retyped;
    }

    List<Step> steps(PlanGraph.Group group) {
        ObjectId id = group.node().id();
        return switch (group.node().action()) {
            case DROP -> writer.drop(before(id));
            case CREATE -> create(id, group.guests());
            case ALTER -> alter(id);
            case SET_ASIDE -> setAside(id);
            case LET_GO -> DomainDefaults.takeOff(id);
            case PREPARE -> prepare(id);
            case MOVE_ROWS -> move(id);
            case DROP_ASIDE -> dropAside(id);
        };
    }

    private SchemaObject before(ObjectId id) {
        return Objects.requireNonNull(scene.from().find(id));
    }

    private SchemaObject after(ObjectId id) {
        return Objects.requireNonNull(scene.to().find(id));
    }

    private List<Step> create(ObjectId id, List<Node> guests) {
        if (handovers.isPrepared(id)) {
            List<Step> steps = new ArrayList<>(List.of(rename(id, aside(id), id.name())));
            steps.addAll(writer.withdraw(id));
            return steps;
        }
        if (after(id) instanceof IndexPartition part && isTakenIn(part) || isTakenOver(id)) {
            return List.of();
        }
        for (Node guest : guests) {
            if (guest.action() == Action.DROP && id.equals(Descents.successor(scene, guest.id()))) {
                return takeOver(guest.id(), id);
            }
        }
        List<SchemaObject> parts = guests.stream()
                .filter(guest -> guest.action() == Action.CREATE)
                .map(guest -> after(guest.id()))
                .filter(part -> Inheritances.isWithin(part.id(), id))
                .toList();
        boolean declared = id.kind() == Kind.VIEW && MutualNeeds.isDeclaredFirst(scene.to(), id);
        List<Step> steps = new ArrayList<>(
                declared ? List.of(ViewWriter.replace((View) after(id))) : writer.create(after(id), parts));
        if (id.parent() == null || id.kind() == Kind.IDENTITY) {
            steps.addAll(writer.withdraw(id));
        }
        parts.stream()
                .filter(Identity.class::isInstance)
                .forEach(identity -> steps.addAll(writer.withdraw(identity.id())));
        steps.addAll(handedDown(id, guests));
        steps.addAll(counting(id));
        return steps;
    }

    /// Where what numbers a column begins to count.
    private List<Step> counting(ObjectId id) {
        ObjectId old = handovers.sequencesToIdentities().get(id);
        return switch (after(id)) {
            case Identity identity
            when old != null ->
                List.of(Counting.goOn(
                        id.requiredParent().requiredParent(),
                        Identifiers.qualified(identity.sequenceSchema(), identity.sequenceName()),
                        asideName(old)));
            case Identity identity -> Counting.behindRows(identity, scene);
            case SequenceOwner owner
            when !handovers.isPrepared(id.requiredParent()) -> Counting.behindRows(owner, scene);
            default -> List.of();
        };
    }

    /// A column that children get with their parent's is compressed as that one, and stored as is usual. A constraint
    /// that was not looked at in the parent may have been in them.
    private List<Step> handedDown(ObjectId id, List<Node> guests) {
        List<Step> steps = new ArrayList<>();
        if (after(id) instanceof NotNull given && given.notValid()) {
            guests.forEach(guest -> steps.addAll(MarkWriter.looked(scene.wanted(guest.id()), scene)));
        }
        if (id.kind() != Kind.COLUMN || !(after(id) instanceof Column given)) {
            return steps;
        }
        for (Node guest : guests) {
            if (guest.action() == Action.CREATE && after(guest.id()) instanceof Column column) {
                steps.addAll(ColumnSettings.of(ColumnSettings.kept(column, null, given.compression()), column, scene));
            }
        }
        return steps;
    }

    /// What is renamed keeps its owner, its column, its comment and its place in a whole.
    private boolean isTakenOver(ObjectId facet) {
        ObjectId parent = facet.parent();
        ObjectId old = parent == null ? null : scene.successors().predecessor(parent);
        if (old == null || !facet.equals(ObjectId.facet(facet.kind(), Objects.requireNonNull(parent)))) {
            return false;
        }
        SchemaObject before = scene.from().find(ObjectId.facet(facet.kind(), old));
        return switch (after(facet)) {
            case Owner now -> before instanceof Owner was && was.role().equals(now.role());
            case SequenceOwner now ->
                before instanceof SequenceOwner was && was.column().equals(now.column());
            case Comment now -> before instanceof Comment was && was.text().equals(now.text());
            case IndexPartition now ->
                before instanceof IndexPartition was
                        && (was.partitioned().equals(now.partitioned())
                                || now.partitioned().equals(scene.successors().of(was.partitioned())));
            default -> false;
        };
    }

    /// The whole was made, or the partition attached, in this plan: that took the index in.
    private boolean isTakenIn(IndexPartition part) {
        ObjectId child = part.id().requiredParent();
        ObjectId attachment = ObjectId.facet(Kind.PARTITION, child.requiredParent());
        if (scene.to().find(part.partitioned()) instanceof Index whole && !whole.valid()) {
            return false; // made on the whole only, it takes in what it is told to
        }
        return scene.fate(part.partitioned()).comes()
                || scene.fate(part.partitioned().requiredParent()).comes()
                || scene.fate(attachment).comes();
    }

    private List<Step> alter(ObjectId id) {
        if (id.kind() == Kind.COLUMN && Descents.isAlteredByParent(scene, id)) {
            Column from = (Column) before(id);
            Column to = (Column) after(id);
            boolean changes = retyped.contains(id) || ColumnWriter.isRetyped(from, to);
            return ColumnSettings.of(changes ? ColumnSettings.ofNewType(from) : from, to, scene);
        }
        if (retyped.contains(id) && before(id) instanceof Column from && after(id) instanceof Column to) {
            if (!ColumnWriter.isRetyped(from, to)) {
                List<Step> steps = new ArrayList<>();
                steps.addAll(ColumnWriter.retype(from, to, scene));
                steps.addAll(ColumnSettings.of(ColumnSettings.ofNewType(from), to, scene));
                steps.addAll(LostWithOldType.restored(id, scene));
                return steps;
            }
        }
        List<Step> steps = writer.alter(NameCircles.standing(before(id), scene), after(id));
        if (steps == null) {
            return List.of();
        }
        List<Step> all = new ArrayList<>(steps);
        if (retyped.contains(id)) {
            all.addAll(LostWithOldType.restored(id, scene));
        }
        return all;
    }

    /// The predecessor with the new name, and changed where it differs in more than that.
    private List<Step> takeOver(ObjectId from, ObjectId to) {
        List<Step> steps = new ArrayList<>();
        steps.add(Successors.rename(NameCircles.standing(from, scene), to));
        switch (before(from)) {
            case Index index -> steps.addAll(IndexWriter.parameters(index, (Index) after(to)));
            case Constraint constraint
            when to.requiredParent().kind() == Kind.TABLE ->
                steps.addAll(ConstraintWriter.indexChanges(constraint, (Constraint) after(to), scene));
            case Sequence sequence ->
                steps.addAll(SequenceWriter.alter(
                        new Sequence(to, sequence.options(), sequence.unlogged()), (Sequence) after(to)));
            default -> {
                // Alike in all but the name.
            }
        }
        return steps;
    }

    private List<Step> move(ObjectId id) {
        if (id.kind() == Kind.COLUMN) {
            return ColumnSwap.move((Column) after(id), aside(id), scene);
        }
        return RowMover.move((Table) before(id), target(id), asideName(id), scene);
    }

    private Table target(ObjectId id) {
        ObjectId entrance = Rerouting.entrance(scene, id);
        return (Table) after(entrance == null ? id : entrance);
    }

    private List<Step> setAside(ObjectId id) {
        if (scene.waitingName(id) != null) {
            return letWait(before(id));
        }
        if (id.kind() == Kind.COLUMN) {
            return List.of(ColumnSwap.setAside(id, aside(id)));
        }
        if (before(id) instanceof RangeType range) {
            return RangeSwap.setAside(range, scene.spareNames());
        }
        List<Step> steps = new ArrayList<>(TypedTables.leave(scene, id));
        if (id.kind() == Kind.MATERIALIZED_VIEW) {
            // Its successor's have the same names, and its own would only go when it goes.
            Inheritances.parts(scene.from(), id).stream()
                    .filter(Index.class::isInstance)
                    .forEach(index -> steps.addAll(IndexWriter.drop((Index) index)));
        }
        steps.add(rename(id, id.name(), aside(id)));
        return steps;
    }

    private List<Step> letWait(SchemaObject object) {
        SchemaObject standing = NameCircles.standing(object, scene);
        return standing.equals(object)
                ? List.of(Successors.rename(object.id(), NameCircles.standing(object.id(), scene)))
                : Objects.requireNonNull(writer.alter(object, standing));
    }

    private Step rename(ObjectId id, String from, String to) {
        String name = Names.sql(id.named(from));
        return Step.of(
                id,
                "make room for its successor",
                "ALTER " + scene.before().words(id) + " " + name + " RENAME TO " + Names.quote(to));
    }

    private String aside(ObjectId id) {
        return scene.spareNames().aside(id);
    }

    private String asideName(ObjectId id) {
        return Names.sql(id.named(aside(id)));
    }

    private List<Step> dropAside(ObjectId id) {
        return switch (id.kind()) {
            case COLUMN -> List.of(ColumnSwap.dropAside(id, aside(id)));
            default -> {
                Step step = Step.of(
                        id,
                        "drop its predecessor",
                        "DROP " + scene.before().words(id) + " " + asideName(id) + MutualNeeds.cascade(scene, id));
                boolean loses = scene.isSharedOut(id) && Rerouting.taken(scene, id) != null;
                List<Step> steps = new ArrayList<>(TypedTables.join(scene, id));
                steps.add(
                        loses
                                ? step.with(Hazards.deletesData(
                                        "the rows of " + id.path() + " that no other partition takes are lost"))
                                : step);
                yield steps;
            }
        };
    }

    /// A sequence that takes over from an identity column is made beside it, at the same position.
    private List<Step> prepare(ObjectId id) {
        return id.kind() == Kind.SEQUENCE ? takeOver(id) : List.of(MutualNeeds.declaration(after(id)));
    }

    private List<Step> takeOver(ObjectId id) {
        ObjectId identityId = handovers.identitiesToSequences().entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        Identity identity = (Identity) before(identityId);
        Sequence sequence = (Sequence) after(id);
        ObjectId temporary = id.named(aside(id));
        List<Step> steps = new ArrayList<>();
        for (Step step : SequenceWriter.create(new Sequence(temporary, sequence.options(), sequence.unlogged()))) {
            steps.add(Step.of(id, "take over from the identity column", step.sql()));
        }
        steps.add(Counting.goOn(
                id, asideName(id), Identifiers.qualified(identity.sequenceSchema(), identity.sequenceName())));
        return steps;
    }
}
