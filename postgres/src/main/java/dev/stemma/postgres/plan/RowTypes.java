package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import java.util.Objects;

/// Tables whose rows are values of columns elsewhere.
final class RowTypes {
    private RowTypes() {}

    /// Whether what becomes of the table's column gives the rows that are there values that must be written.
    static boolean isRewritten(Scene scene, ObjectId id) {
        if (id.kind() != Kind.COLUMN || id.requiredParent().kind() != Kind.TABLE) {
            return false;
        }
        if (!(scene.to().find(id) instanceof Column column)) {
            return false;
        }
        if (scene.fate(id).comes()) {
            return isFilled(scene, column);
        }
        return scene.fate(id) == Fate.ALTER
                && scene.from().find(id) instanceof Column before
                && (!before.type().equals(column.type()) || !Objects.equals(before.generated(), column.generated()));
    }

    private static boolean isFilled(Scene scene, Column column) {
        boolean stored = column.generated() != null && column.generated().stored();
        boolean valued = scene.to().contains(ObjectId.facet(Kind.COLUMN_DEFAULT, column.id()))
                || scene.to().contains(ObjectId.facet(Kind.IDENTITY, column.id()));
        boolean checked = scene.to().needs(column.id()).stream().anyMatch(need -> need.kind() == Kind.DOMAIN);
        return stored || valued || checked;
    }
}
