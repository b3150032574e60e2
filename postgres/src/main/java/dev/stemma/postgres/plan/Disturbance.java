package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Column;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What goes disturbs what stands on it, and that what stands on it in turn.
final class Disturbance {
    private final Scene scene;
    private final Deque<ObjectId> open = new ArrayDeque<>();
    private final Map<ObjectId, List<ObjectId>> dependents;
    private final Set<ObjectId> retyped = new HashSet<>();

    Disturbance(Scene scene) {
        this.scene = scene;
        this.dependents = dependents(scene.from());
    }

    /// Who stands on whom, before.
    Map<ObjectId, List<ObjectId>> dependents() {
        return dependents;
    }

    /// Who stands on the object, before.
    List<ObjectId> dependents(ObjectId id) {
        return dependents.getOrDefault(id, List.of());
    }

    /// The columns that get another type, or the same type made again.
    Set<ObjectId> retyped() {
        return retyped;
    }

    boolean isSpread() {
        return open.isEmpty();
    }

    private static Map<ObjectId, List<ObjectId>> dependents(Catalog catalog) {
        Map<ObjectId, List<ObjectId>> dependents = new HashMap<>();
        catalog.dependencies().forEach((who, needs) -> {
            for (ObjectId need : needs) {
                dependents.computeIfAbsent(need, n -> new ArrayList<>()).add(who);
            }
        });
        return dependents;
    }

    void replace(Collection<ObjectId> ids) {
        ids.forEach(id -> mark(id, Fate.REPLACE));
    }

    void mark(ObjectId id, Fate fate) {
        scene.decide(id, fate);
        open.add(id);
    }

    void retype(ObjectId column) {
        if (retyped.add(column)) {
            open.add(column);
            ForeignParts.inTheWay(scene, column).forEach(link -> mark(link, Fate.REPLACE));
            if (Rerouting.isByColumn(scene.from(), column)) {
                mark(column.requiredParent(), Fate.REPLACE);
            }
        }
    }

    /// What stands on something that is only renamed does not notice.
    void pass(Set<ObjectId> renamed) {
        open.removeAll(renamed);
    }

    void spread() {
        while (!open.isEmpty()) {
            ObjectId disturbed = open.remove();
            Fate fate = scene.fate(disturbed);
            if (fate.goes()) {
                partsOf(disturbed);
                dependents(disturbed).forEach(one -> disturb(one, disturbed));
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
        for (ObjectId dependent : dependents(column)) {
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
        for (ObjectId key : dependents(constraint)) {
            if (key.kind() == Kind.CONSTRAINT && !scene.from().needs(key).contains(column)) {
                disturbByType(key);
            }
        }
    }

    void disturbByType(ObjectId dependent) {
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
