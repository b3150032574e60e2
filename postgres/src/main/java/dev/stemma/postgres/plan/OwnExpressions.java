package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Column;
import dev.stemma.catalog.Generated;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Generated columns of children and partitions that are worked out otherwise than their parents' are.
final class OwnExpressions {
    private OwnExpressions() {}

    /// Whether the column gets its new expression for its table only, since a table below has another.
    static boolean isSetAlone(Scene scene, ObjectId column) {
        Generated own = generated(scene.to(), column);
        return own != null && differsBelow(scene, column, own);
    }

    /// Whether the column of a child gets its expression by a statement of its own.
    static boolean isApart(Scene scene, ObjectId column, ObjectId parents) {
        Generated own = generated(scene.to(), column);
        return own != null
                && scene.from().find(column) instanceof Column from
                && scene.to().find(column) instanceof Column to
                && !ColumnWriter.isRetyped(from, to)
                && (!own.equals(generated(scene.to(), parents)) || isSetAlone(scene, parents));
    }

    /// The tables whose columns are made again while the parents' are not, or otherwise than those: they leave their
    /// parents before and join them afterwards.
    static List<ObjectId> leaving(Scene scene) {
        List<ObjectId> links = new ArrayList<>();
        for (SchemaObject part : scene.to().objects().values()) {
            if (part instanceof Column column
                    && column.generated() != null
                    && column.id().requiredParent().kind() == Kind.TABLE
                    && scene.stands(column.id().requiredParent())) {
                links.addAll(leaving(scene, column.id()));
            }
        }
        return links;
    }

    private static List<ObjectId> leaving(Scene scene, ObjectId column) {
        List<ObjectId> links = new ArrayList<>();
        ObjectId table = column.requiredParent();
        for (ObjectId parent : Inheritances.parents(scene.from(), table)) {
            ObjectId theirs = Descents.moved(column, table, parent);
            ObjectId partition = ObjectId.facet(Kind.PARTITION, table);
            boolean isPartition = scene.from().contains(partition);
            if (scene.stands(parent)
                    && Descents.isKept(scene, table, parent)
                    && isHeld(scene, column, theirs, isPartition)) {
                links.add(isPartition ? partition : ObjectId.part(Kind.INHERITANCE, table, parent.path()));
            }
        }
        return links;
    }

    private static boolean isHeld(Scene scene, ObjectId column, ObjectId parents, boolean isPartition) {
        Generated own = generated(scene.to(), column);
        Generated theirs = generated(scene.to(), parents);
        if (own == null || theirs == null || !scene.from().contains(parents)) {
            return false;
        }
        boolean parentsGoes = scene.fate(parents).goes();
        return scene.fate(column).goes() && !parentsGoes || isPartition && parentsGoes && !own.equals(theirs);
    }

    private static boolean differsBelow(Scene scene, ObjectId column, Generated expression) {
        ObjectId table = column.requiredParent();
        return scene.childrenAfter(table).stream()
                .map(child -> Descents.moved(column, table, child))
                .anyMatch(same -> !Objects.equals(generated(scene.to(), same), expression)
                        || differsBelow(scene, same, expression));
    }

    private static @Nullable Generated generated(Catalog catalog, ObjectId column) {
        return catalog.find(column) instanceof Column found ? found.generated() : null;
    }
}
