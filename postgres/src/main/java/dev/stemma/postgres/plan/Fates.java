package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Column;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Trigger;
import dev.stemma.diff.Change;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Decides what becomes of every object: first of those that differ, then of those that stand on them.
final class Fates {
    private final Scene scene;
    private final Writer writer;
    private final Deque<ObjectId> open = new ArrayDeque<>();
    private final Map<ObjectId, List<ObjectId>> dependents = new HashMap<>();
    private final Set<ObjectId> retyped = new HashSet<>();
    private final HeldData held;

    private Fates(Scene scene, Writer writer) {
        this.scene = scene;
        this.writer = writer;
        this.held = new HeldData(scene, dependents);
    }

    /// Fills in the fates; returns the columns that get another type, or the same type made again.
    ///
    /// @param remade what could be changed in place, but must not be
    static Set<ObjectId> decide(Scene scene, Writer writer, List<Change> changes, Set<ObjectId> remade) {
        Fates fates = new Fates(scene, writer);
        fates.rememberDependents(scene.from());
        fates.decideDifferences(changes, remade);
        fates.decideTypes();
        fates.decideKeys();
        fates.decideRows();
        Overloads.setAside(scene, fates.dependents);
        scene.letWait(NameCircles.waiting(scene));
        return fates.retyped;
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
        replace(RetypedMarks.of(scene, retyped));
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

    private void rememberDependents(Catalog catalog) {
        catalog.dependencies().forEach((who, needs) -> {
            for (ObjectId need : needs) {
                dependents.computeIfAbsent(need, n -> new ArrayList<>()).add(who);
            }
        });
    }

    private void decide(Change change) {
        switch (change) {
            case Change.Create(SchemaObject object) -> {
                scene.decide(object.id(), Fate.CREATE);
                swapNarrowedDomain(object.id());
            }
            case Change.Drop(SchemaObject object) -> mark(object.id(), Fate.DROP);
            case Change.Alter(SchemaObject from, SchemaObject to) -> decideAlter(from, to);
        }
    }

    private void decideAlter(SchemaObject from, SchemaObject to) {
        if (Localities.isOnlyDifference(from, to)) {
            return;
        }
        List<Step> steps = writer.alter(from, to);
        if (steps == null) {
            mark(to.id(), Fate.REPLACE);
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
                mark(holder, Fate.REPLACE);
            } else {
                retype(to.id());
            }
        }
    }

    /// What changes the trigger of a partitioned table changes it on all partitions.
    private void switchAgain(ObjectId whole) {
        for (ObjectId part : dependents.getOrDefault(whole, List.of())) {
            if (part.kind() == Kind.TRIGGER && scene.to().contains(part)) {
                mark(part, Fate.REPLACE);
            }
        }
    }

    /// The server does not rewrite a table whose rows are values of a column elsewhere, or of a materialized view.
    private void swapUsedRows() {
        for (ObjectId id : List.copyOf(scene.fates().keySet())) {
            if (RowTypes.isRewritten(scene, id)) {
                ObjectId table = id.kind() == Kind.TABLE ? id : id.requiredParent();
                if (scene.stands(table) && held.hasValues(table)) {
                    mark(table, Fate.REPLACE);
                }
                dependents.getOrDefault(table, List.of()).stream()
                        .filter(user -> user.kind() == Kind.MATERIALIZED_VIEW)
                        .forEach(this::disturbByType);
            }
        }
        if (!open.isEmpty()) {
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
            mark(domain, Fate.REPLACE);
        }
    }

    private void replace(Collection<ObjectId> ids) {
        ids.forEach(id -> mark(id, Fate.REPLACE));
    }

    private void mark(ObjectId id, Fate fate) {
        scene.decide(id, fate);
        open.add(id);
    }

    private void retype(ObjectId column) {
        if (retyped.add(column)) {
            open.add(column);
            ForeignParts.inTheWay(scene, column).forEach(link -> mark(link, Fate.REPLACE));
            if (Rerouting.isByColumn(scene.from(), column)) {
                mark(column.requiredParent(), Fate.REPLACE);
            }
        }
    }

    /// What stands on something that is only renamed does not notice.
    private void letNamesChange() {
        scene.succeed(Successors.of(scene));
        open.removeAll(scene.successors().predecessors());
    }

    private void spread() {
        while (!open.isEmpty()) {
            ObjectId disturbed = open.remove();
            Fate fate = scene.fate(disturbed);
            if (fate.goes()) {
                partsOf(disturbed);
                dependents.getOrDefault(disturbed, List.of()).forEach(one -> disturb(one, disturbed));
            } else if (retyped.contains(disturbed)) {
                aroundType(disturbed);
            }
        }
    }

    /// What is part of an object that is made again is made again with it.
    private void partsOf(ObjectId whole) {
        if (scene.fate(whole) != Fate.REPLACE) {
            return;
        }
        for (SchemaObject part : Inheritances.parts(scene.from(), whole)) {
            ObjectId id = part.id();
            if (scene.to().contains(id) && scene.fate(id) != Fate.REPLACE) {
                mark(id, Fate.REPLACE);
            }
        }
    }

    private void disturb(ObjectId who, ObjectId by) {
        Fate fate = scene.fate(who);
        if (fate == Fate.DROP && scene.successors().forget(who)) {
            open.add(who);
        }
        if (fate.goes() || fate == Fate.CREATE) {
            return;
        }
        boolean letsGo = fate == Fate.ALTER
                && !scene.to().needs(who).contains(by)
                && !Overloads.isOfSuccessor(scene, who, by)
                && !TypeChange.isToNamesake(scene, who, by);
        if (letsGo) {
            return;
        }
        switch (who.kind()) {
            case COLUMN -> disturbColumn(who, by);
            case TABLE, SEQUENCE, SCHEMA, EXTENSION -> {
                // Of a server's table the rows are elsewhere; a divided one stands on what its key is made with, a
                // typed one on its type, unless it can follow that.
                boolean givesWay = switch (by.kind()) {
                    case FOREIGN_SERVER, FUNCTION, OPERATOR_CLASS, COLLATION -> true;
                    case COMPOSITE_TYPE -> scene.to().contains(by) && !TypedTables.canFollow(scene, who);
                    default -> false;
                };
                if (givesWay) {
                    mark(who, Fate.REPLACE);
                }
                // Else it holds data, or stands on nothing that could be taken away under it.
            }
            case DOMAIN -> {
                if (DomainDefaults.isForDefault(by)) {
                    scene.decide(who, Fate.ALTER);
                } else {
                    mark(who, Fate.REPLACE);
                }
            }
            default -> mark(who, Fate.REPLACE);
        }
    }

    private void disturbColumn(ObjectId column, ObjectId by) {
        ObjectId holder = column.requiredParent();
        boolean isType = by.kind().isType() || by.kind() == Kind.COLLATION || by.kind() == Kind.EXTENSION;
        boolean generated = scene.from().find(column) instanceof Column before && before.generated() != null;
        if (holder.kind() == Kind.COMPOSITE_TYPE) {
            mark(holder, Fate.REPLACE);
        } else if (generated) {
            mark(column, Fate.REPLACE);
        } else if (isType || by.kind() == Kind.TABLE || by.kind() == Kind.VIEW) {
            scene.decide(column, Fate.ALTER);
            retype(column);
        } else {
            mark(column, Fate.REPLACE);
        }
    }

    /// Keys, checks and indexes follow a column to its new type by themselves; what is printed from a parse tree does
    /// not.
    private void aroundType(ObjectId column) {
        boolean withinFamily = TypeChange.isWithinFamily(scene, column);
        for (ObjectId dependent : dependents.getOrDefault(column, List.of())) {
            if (isInTheWay(dependent, withinFamily)) {
                disturbByType(dependent);
            }
            if (dependent.kind() == Kind.CONSTRAINT) {
                keysThatNeed(dependent, column);
            }
        }
        ObjectId value = ObjectId.facet(Kind.COLUMN_DEFAULT, column);
        boolean keeps = scene.from().contains(value) && scene.to().contains(value);
        if (keeps && !withinFamily && !scene.fate(value).goes()) {
            mark(value, Fate.REPLACE);
        }
    }

    /// The server makes a constraint again whose column gets another type, and the foreign keys that use the column;
    /// those that only use the constraint, which merely includes the column, it forgets.
    private void keysThatNeed(ObjectId constraint, ObjectId column) {
        for (ObjectId key : dependents.getOrDefault(constraint, List.of())) {
            if (key.kind() == Kind.CONSTRAINT && !scene.from().needs(key).contains(column)) {
                disturbByType(key);
            }
        }
    }

    private void disturbByType(ObjectId dependent) {
        if (scene.fate(dependent) == Fate.DROP && scene.successors().forget(dependent)) {
            open.add(dependent);
        }
        if (!scene.fate(dependent).goes() && scene.to().contains(dependent)) {
            mark(dependent, Fate.REPLACE);
        }
    }

    private boolean isInTheWay(ObjectId dependent, boolean withinFamily) {
        return TypeChange.isStoppedBy(dependent.kind())
                || scene.from().find(dependent) instanceof Constraint constraint
                        && constraint.type() == Constraint.Type.FOREIGN_KEY
                        && (!withinFamily || constraint.definition().contains("PERIOD "));
    }
}
