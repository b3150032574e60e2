package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.DomainType;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Table;
import dev.stemma.catalog.View;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What holds data: tables their rows, columns the values of types. It must move before what it is of can go.
///
/// @param dependents who stands on whom, before
record HeldData(Scene scene, Map<ObjectId, List<ObjectId>> dependents) {
    /// A type that columns hold values of, and a table with rows, are not dropped before what they hold has moved.
    void swap() {
        for (Map.Entry<ObjectId, Fate> entry : List.copyOf(scene.fates().entrySet())) {
            ObjectId id = entry.getKey();
            if (entry.getValue() == Fate.DROP
                    && (isValueType(id) || isRelation(id))
                    && hasSuccessor(id)
                    && hasValues(id)) {
                scene.setAside(id);
            }
            if (entry.getValue() != Fate.REPLACE) {
                continue;
            }
            boolean holds = switch (id.kind()) {
                case TABLE -> holdsRows(id);
                case VIEW, MATERIALIZED_VIEW -> hasValues(id);
                case COLUMN -> keepsGeneratedValues(scene, id);
                default ->
                    isValueType(id)
                            && (hasValues(id) || !TypedTables.of(scene, id).isEmpty());
            };
            if (holds) {
                scene.decide(id, Fate.SWAP);
            }
        }
    }

    /// A table that is divided by what a function or an operator class says needs it until its rows have moved.
    void swapWhatDivides() {
        boolean more = true;
        while (more) {
            List<ObjectId> needed = scene.fates().entrySet().stream()
                    .filter(entry -> entry.getValue() == Fate.REPLACE && mayDivide(entry.getKey()))
                    .map(Map.Entry::getKey)
                    .filter(id ->
                            dependents.getOrDefault(id, List.of()).stream().anyMatch(this::isDivided))
                    .toList();
            needed.forEach(id -> scene.decide(id, Fate.SWAP));
            more = !needed.isEmpty();
        }
    }

    /// A view that was set aside reads what it always read until it goes, and its successor reads the same as wanted:
    /// there must be room for both.
    void swapUnderViews() {
        Deque<ObjectId> open = new ArrayDeque<>();
        scene.fates().forEach((id, fate) -> {
            if (fate == Fate.SWAP && isView(id)) {
                open.add(id);
            }
        });
        Set<ObjectId> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            for (ObjectId need : scene.from().needs(open.remove())) {
                boolean goes = scene.fate(need).goes() || scene.fate(need) == Fate.SWAP;
                if (goes && seen.add(need)) {
                    open.add(need);
                    if (scene.fate(need) == Fate.REPLACE && (isValueType(need) || isView(need) || mayDivide(need))) {
                        scene.decide(need, Fate.SWAP);
                    }
                }
            }
        }
    }

    private static boolean isView(ObjectId id) {
        return id.kind() == Kind.VIEW || id.kind() == Kind.MATERIALIZED_VIEW;
    }

    private static boolean mayDivide(ObjectId id) {
        return id.kind() == Kind.FUNCTION || id.kind() == Kind.OPERATOR_CLASS || id.kind() == Kind.OPERATOR_FAMILY;
    }

    private boolean isDivided(ObjectId user) {
        return scene.fate(user) == Fate.SWAP && (user.kind() == Kind.TABLE || mayDivide(user));
    }

    /// The families of operator classes by which tables are divided: they hold no two classes that say the same.
    List<ObjectId> crowdedFamilies() {
        return scene.fates().entrySet().stream()
                .filter(entry -> entry.getValue() == Fate.REPLACE
                        && entry.getKey().kind() == Kind.OPERATOR_CLASS
                        && dependents.getOrDefault(entry.getKey(), List.of()).stream()
                                .anyMatch(user -> user.kind() == Kind.TABLE))
                .flatMap(entry -> scene.from().needs(entry.getKey()).stream())
                .filter(need -> need.kind() == Kind.OPERATOR_FAMILY
                        && scene.to().contains(need)
                        && scene.fate(need) != Fate.REPLACE)
                .distinct()
                .toList();
    }

    /// A type of another kind takes the name.
    private boolean hasSuccessor(ObjectId type) {
        return scene.fates().keySet().stream()
                .anyMatch(other -> !other.equals(type)
                        && (isValueType(other) || isRelation(other))
                        && other.name().equals(type.name())
                        && Objects.equals(other.schema(), type.schema())
                        && scene.to().contains(other));
    }

    private boolean holdsRows(ObjectId table) {
        return scene.from().find(table) instanceof Table from
                && scene.to().find(table) instanceof Table to
                && from.form() != Table.Form.FOREIGN
                && to.form() != Table.Form.FOREIGN;
    }

    /// A generated column that becomes a plain one keeps the values that it shows.
    static boolean keepsGeneratedValues(Scene scene, ObjectId column) {
        return scene.from().find(column) instanceof Column from
                && scene.to().find(column) instanceof Column to
                && from.generated() != null
                && to.generated() == null
                && new TypeChange(from.type(), to.type()).isAssigned()
                && column.requiredParent().kind() == Kind.TABLE
                && scene.stands(column.requiredParent());
    }

    private static boolean isValueType(ObjectId id) {
        return id.kind().isType() || id.kind() == Kind.COLLATION;
    }

    private static boolean isRelation(ObjectId id) {
        return id.kind() == Kind.TABLE || isView(id);
    }

    /// Whether columns that stay hold values of the type, by whatever number of types between.
    boolean hasValues(ObjectId type) {
        return hasValues(type, new HashSet<>());
    }

    private boolean hasValues(ObjectId type, Set<ObjectId> seen) {
        if (!seen.add(type)) {
            return false;
        }
        for (ObjectId dependent : dependents.getOrDefault(type, List.of())) {
            ObjectId holder = dependent.kind() == Kind.COLUMN ? dependent.requiredParent() : dependent;
            boolean keptColumn = holder.kind() == Kind.TABLE
                    && dependent.kind() == Kind.COLUMN
                    && scene.from().contains(dependent)
                    && scene.to().contains(dependent);
            boolean within = isValueType(holder) || showsRows(holder, type);
            if (keptColumn || within && hasValues(holder, seen)) {
                return true;
            }
        }
        return false;
    }

    /// Whether rows of the view have whole rows of the other relation in them.
    private boolean showsRows(ObjectId view, ObjectId relation) {
        return scene.from().find(view) instanceof View shown
                && shown.columns().stream().anyMatch(column -> column.endsWith(" " + Names.sql(relation)));
    }

    /// Whether values of the domain lie inside arrays, rows or ranges.
    boolean isInsideOthers(ObjectId domain) {
        return isInsideOthers(domain, new HashSet<>());
    }

    /// Whether columns hold rows of a view over the column.
    boolean isShownInValues(ObjectId column) {
        return dependents.getOrDefault(column, List.of()).stream()
                .anyMatch(user -> isView(user) && (hasValues(user) || isShownInValues(user)));
    }

    private boolean isInsideOthers(ObjectId domain, Set<ObjectId> seen) {
        for (ObjectId dependent : dependents.getOrDefault(domain, List.of())) {
            boolean array = scene.from().find(dependent) instanceof Column column
                    && (column.type().endsWith("]") || ColumnWriter.isAttribute(column));
            boolean ofArrays = scene.from().find(dependent) instanceof DomainType type
                    && type.baseType().endsWith("]");
            boolean nested = dependent.kind() == Kind.DOMAIN && seen.add(dependent) && isInsideOthers(dependent, seen);
            boolean inRows = dependent.kind() == Kind.COLUMN
                    && dependent.requiredParent().kind() == Kind.TABLE
                    && (hasValues(dependent.requiredParent()) || isShownInValues(dependent));
            if (array || ofArrays || nested || inRows || dependent.kind() == Kind.RANGE_TYPE) {
                return true;
            }
        }
        return false;
    }
}
