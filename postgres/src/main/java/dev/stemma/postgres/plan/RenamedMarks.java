package dev.stemma.postgres.plan;

import dev.stemma.catalog.Inheritance;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Not-null constraints that get another name. The server renames none that a table has from another: a partition is
/// detached and attached again; a table that inherits would have the columns as its own from then on, so it is made
/// again.
final class RenamedMarks {
    private RenamedMarks() {}

    /// The links and tables that keep such a constraint from being renamed.
    static List<ObjectId> inTheWay(Scene scene) {
        return scene.fates().entrySet().stream()
                .filter(entry -> entry.getValue() == Fate.ALTER && isColumnMark(entry.getKey()))
                .map(Map.Entry::getKey)
                .filter(mark -> !scene.before()
                        .constraintName(mark)
                        .equals(scene.after().constraintName(mark)))
                .flatMap(mark -> inTheWay(scene, mark).stream())
                .distinct()
                .toList();
    }

    private static boolean isColumnMark(ObjectId id) {
        return id.kind() == Kind.NOT_NULL && id.requiredParent().kind() == Kind.COLUMN;
    }

    private static Optional<ObjectId> inTheWay(Scene scene, ObjectId mark) {
        ObjectId table = Names.holderOf(mark);
        ObjectId link = ObjectId.facet(Kind.PARTITION, table);
        boolean isInherited = scene.from().find(mark) instanceof NotNull was && was.inherited();
        if (isInherited && scene.from().contains(link) && scene.to().contains(link)) {
            return Optional.of(link);
        }
        return comesFromAbove(scene, table, mark) ? Optional.of(table) : Optional.empty();
    }

    /// Whether a table that the one inherits from, before and after, has a not-null constraint on the same column.
    private static boolean comesFromAbove(Scene scene, ObjectId table, ObjectId mark) {
        String column = mark.requiredParent().name();
        return scene.from().all(Inheritance.class).stream()
                .filter(link ->
                        link.id().requiredParent().equals(table) && scene.to().contains(link.id()))
                .map(link -> ObjectId.part(Kind.COLUMN, link.inherited(), column))
                .anyMatch(above -> scene.from().find(ObjectId.facet(Kind.NOT_NULL, above)) instanceof NotNull one
                        && !one.noInherit());
    }
}
