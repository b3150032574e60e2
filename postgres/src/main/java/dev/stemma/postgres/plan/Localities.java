package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Inheritance;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Whether a column is the table's own, or only its parents'. No statement says so: it follows from what the table was
/// before it inherited, so a table that shall be told otherwise is made again; unless it is enough that it joins its
/// parents anew, which makes all its columns its own.
final class Localities {
    private Localities() {}

    /// Whether the column is the same but for that, which is no change that could be made to it alone.
    static boolean isOnlyDifference(SchemaObject from, SchemaObject to) {
        return from instanceof Column before
                && to instanceof Column after
                && before.withInherited(after.inherited()).equals(after);
    }

    /// The tables that would keep a column as their own which shall be their parents' alone, or the other way round.
    static Set<ObjectId> mistaken(Scene scene) {
        Set<ObjectId> tables = new TreeSet<>();
        for (ObjectId table : ordinaryChildren(scene)) {
            for (SchemaObject part : Inheritances.parts(scene.to(), table)) {
                if (part instanceof Column column && isMistaken(scene, column)
                        || part instanceof NotNull mark && staysOwn(scene, mark)) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    /// The links to parents which a table leaves and joins again, to have of its own all that it has.
    static Set<ObjectId> rejoining(Scene scene) {
        Set<ObjectId> links = new TreeSet<>();
        for (ObjectId table : mistaken(scene)) {
            List<SchemaObject> parts = Inheritances.parts(scene.to(), table);
            if (parts.stream().noneMatch(Localities::isInherited)) {
                parts.stream()
                        .filter(part ->
                                part instanceof Inheritance && scene.from().contains(part.id()))
                        .forEach(link -> links.add(link.id()));
            }
        }
        return links;
    }

    private static boolean isInherited(SchemaObject part) {
        return part instanceof Column column && column.inherited()
                || part instanceof NotNull mark && mark.inherited()
                || part instanceof Constraint constraint && constraint.inherited();
    }

    private static boolean isMistaken(Scene scene, Column column) {
        return column.inherited() == isOwnInTheEnd(scene, column) || isBetweenTypes(scene, column);
    }

    /// From version 18 on a child keeps a not-null constraint that it had before it joined its parents.
    private static boolean staysOwn(Scene scene, NotNull mark) {
        return scene.version() >= MarkWriter.NAMED_NOT_NULL_SINCE
                && mark.inherited()
                && scene.from().find(mark.id()) instanceof NotNull was
                && !was.inherited()
                && !scene.fate(mark.id()).comes();
    }

    /// The tables that stand, and inherit otherwise than as partitions.
    private static Set<ObjectId> ordinaryChildren(Scene scene) {
        Set<ObjectId> tables = new TreeSet<>();
        for (Inheritance inheritance : scene.to().all(Inheritance.class)) {
            if (scene.stands(inheritance.id().requiredParent())) {
                tables.add(inheritance.id().requiredParent());
            }
        }
        return tables;
    }

    /// The server gives no column another type that comes from parents which have nothing in common.
    private static boolean isBetweenTypes(Scene scene, Column column) {
        return scene.from().find(column.id()) instanceof Column was
                && ColumnWriter.isRetyped(was, column)
                && roots(scene, column.id()).size() > 1;
    }

    /// Where the column comes from.
    private static Set<ObjectId> roots(Scene scene, ObjectId column) {
        Set<ObjectId> roots = new TreeSet<>();
        ObjectId table = column.requiredParent();
        for (ObjectId parent : Inheritances.parents(scene.from(), table)) {
            ObjectId same = Descents.moved(column, table, parent);
            if (scene.from().contains(same) && Descents.isKept(scene, table, parent)) {
                roots.addAll(roots(scene, same));
            }
        }
        return roots.isEmpty() ? Set.of(table) : roots;
    }

    private static boolean isOwnInTheEnd(Scene scene, Column column) {
        ObjectId table = column.id().requiredParent();
        List<ObjectId> before = Inheritances.parents(scene.from(), table);
        List<ObjectId> givers = Inheritances.parents(scene.to(), table).stream()
                .filter(parent -> scene.to().contains(Descents.moved(column.id(), table, parent)))
                .filter(parent -> before.contains(parent) && Descents.isKept(scene, table, parent))
                .toList();
        if (scene.from().find(column.id()) instanceof Column was
                && !scene.fate(column.id()).comes()) {
            return !was.inherited()
                    || givers.stream()
                            .noneMatch(parent -> scene.from().contains(Descents.moved(column.id(), table, parent)));
        }
        boolean brought = givers.stream()
                .anyMatch(parent ->
                        scene.fate(Descents.moved(column.id(), table, parent)).comes());
        return !brought || !column.inherited();
    }
}
