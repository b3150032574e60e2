package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Trigger;
import dev.stemma.diff.Change;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Decides what becomes of every object: first of those that differ, then of those that stand on them.
final class Fates {
    private final Scene scene;
    private final Writer writer;
    private final Disturbance disturbance;
    private final HeldData held;

    private Fates(Scene scene, Writer writer) {
        this.scene = scene;
        this.writer = writer;
        this.disturbance = new Disturbance(scene);
        this.held = new HeldData(scene, disturbance.dependents());
    }

    /// Fills in the fates; returns the columns that get another type, or the same type made again.
    ///
    /// @param remade what could be changed in place, but must not be
    static Set<ObjectId> decide(Scene scene, Writer writer, List<Change> changes, Set<ObjectId> remade) {
        Fates fates = new Fates(scene, writer);
        fates.decideDifferences(changes, remade);
        fates.decideTypes();
        fates.decideKeys();
        fates.decideRows();
        Overloads.setAside(scene, fates.disturbance.dependents());
        scene.letWait(NameCircles.waiting(scene));
        return fates.disturbance.retyped();
    }

    /// What differs, and what a difference is about although it does not show it.
    private void decideDifferences(List<Change> changes, Set<ObjectId> remade) {
        changes.forEach(this::decide);
        replace(ColumnRights.lost(scene));
        replace(PassedOnRights.inTheWay(scene));
        replace(MovedMarks.of(scene));
        replace(RenamedMarks.inTheWay(scene));
        replace(MovedChecks.upwards(scene));
        MovedChecks.repeated(scene).forEach(check -> scene.decide(check, Fate.ALTER));
        replace(remade);
        replace(TakenAlong.of(scene));
        letNamesChange();
        spread();
        replace(TakenAlong.indexes(scene));
        spread();
    }

    /// What a new type of a column cannot pass through.
    private void decideTypes() {
        swapUsedRows();
        replace(RetypedMarks.of(scene, disturbance.retyped()));
        replace(MovedMarks.handedOn(scene));
        replace(RowFunctions.inTheWay(scene));
        spread();
    }

    /// What the server would take for a part of something else, or for something of the table's own.
    private void decideKeys() {
        replace(RepeatedKeys.mistaken(scene));
        replace(ForeignKeys.ofLeavingParts(scene));
        replace(LikeIndexes.mistaken(scene));
        replace(LikeIndexes.incomplete(scene));
        replace(OwnExpressions.leaving(scene));
        spread();
        makeMistakenAgain();
        replace(MovedMarks.aboveNewTables(scene));
        spread();
    }

    /// Tables that are made again with their rows, rows that move between partitions, and what must not see them move.
    private void decideRows() {
        replace(PositionalNames.misplaced(scene));
        replace(Rerouting.moved(scene));
        spread();
        Rerouting.sharedOut(scene).forEach(scene::shareOut);
        replace(Rerouting.inTheWay(scene));
        spread();
        replace(held.crowdedFamilies());
        spread();
        held.swap();
        held.swapWhatDivides();
        held.swapUnderViews();
        replace(Bystanders.inTheWay(scene));
        spread();
    }

    private void makeMistakenAgain() {
        replace(Localities.rejoining(scene));
        Set<ObjectId> tables = Localities.mistaken(scene);
        while (!tables.isEmpty()) {
            replace(tables);
            spread();
            tables = Localities.mistaken(scene);
        }
    }

    private void decide(Change change) {
        switch (change) {
            case Change.Create(SchemaObject object) -> {
                scene.decide(object.id(), Fate.CREATE);
                swapNarrowedDomain(object.id());
            }
            case Change.Drop(SchemaObject object) -> disturbance.mark(object.id(), Fate.DROP);
            case Change.Alter(SchemaObject from, SchemaObject to) -> decideAlter(from, to);
        }
    }

    private void decideAlter(SchemaObject from, SchemaObject to) {
        if (Localities.isOnlyDifference(from, to)) {
            return;
        }
        List<Step> steps = writer.alter(from, to);
        if (steps == null) {
            disturbance.mark(to.id(), Fate.REPLACE);
            swapNarrowedDomain(to.id());
            return;
        }
        scene.decide(to.id(), Fate.ALTER);
        if (to instanceof Trigger) {
            switchAgain(to.id());
        }
        if (from instanceof Column before && to instanceof Column after && ColumnWriter.isRetyped(before, after)) {
            ObjectId holder = to.id().requiredParent();
            if (ColumnWriter.isAttribute(after)
                    && (held.hasValues(holder) || TypedTables.needConversion(scene, before, after))) {
                disturbance.mark(holder, Fate.REPLACE);
            } else {
                disturbance.retype(to.id());
            }
        }
    }

    /// What changes the trigger of a partitioned table changes it on all partitions.
    private void switchAgain(ObjectId whole) {
        for (ObjectId part : disturbance.dependents(whole)) {
            if (part.kind() == Kind.TRIGGER && scene.to().contains(part)) {
                disturbance.mark(part, Fate.REPLACE);
            }
        }
    }

    /// The server does not rewrite a table whose rows are values of a column elsewhere, or of a materialized view; nor
    /// a
    /// column below a view whose rows are, since that view stays until they have moved.
    private void swapUsedRows() {
        for (ObjectId id : List.copyOf(scene.fates().keySet())) {
            if (RowTypes.isRewritten(scene, id)) {
                ObjectId table = id.kind() == Kind.TABLE ? id : id.requiredParent();
                if (scene.stands(table) && (held.hasValues(table) || held.isShownInValues(id))) {
                    disturbance.mark(table, Fate.REPLACE);
                }
                disturbance.dependents(table).stream()
                        .filter(user -> user.kind() == Kind.MATERIALIZED_VIEW)
                        .forEach(disturbance::disturbByType);
            }
        }
        if (!disturbance.isSpread()) {
            spread();
            swapUsedRows();
        }
    }

    /// The server cannot check values of a domain that lie inside arrays, rows and ranges, so it refuses a new rule for
    /// them.
    private void swapNarrowedDomain(ObjectId id) {
        ObjectId domain = id.parent();
        boolean rule = id.kind() == Kind.CONSTRAINT || id.kind() == Kind.NOT_NULL;
        if (rule && domain != null && domain.kind() == Kind.DOMAIN && held.isInsideOthers(domain)) {
            disturbance.mark(domain, Fate.REPLACE);
        }
    }

    private void letNamesChange() {
        scene.succeed(Successors.of(scene));
        disturbance.pass(scene.successors().predecessors());
    }

    private void replace(Collection<ObjectId> ids) {
        disturbance.replace(ids);
    }

    private void spread() {
        disturbance.spread();
    }
}
