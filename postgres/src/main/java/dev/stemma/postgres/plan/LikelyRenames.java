package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import dev.stemma.plan.LikelyRename;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds what a dropped thing may be called now. Never acted upon: only the user knows.
final class LikelyRenames {
    private static final int FEWEST_COLUMNS = 2;

    private LikelyRenames() {}

    /// A new column of the same table with the same type.
    static String ofColumn(Column column, Scene scene) {
        List<String> likely = new ArrayList<>();
        for (SchemaObject part : Inheritances.parts(scene.to(), column.id().requiredParent())) {
            boolean alike = part instanceof Column other
                    && scene.fate(other.id()) == Fate.CREATE
                    && other.type().equals(column.type());
            if (alike) {
                likely.add(part.id().path());
            }
        }
        return likely.size() == 1 ? LikelyRename.advice(likely.getFirst()) : "";
    }

    /// A new table with the same columns.
    static String ofTable(Table table, Scene scene) {
        Set<String> columns = Set.copyOf(table.columnOrder());
        List<String> likely = new ArrayList<>();
        for (SchemaObject object : scene.to().objects().values()) {
            boolean alike = object instanceof Table other
                    && scene.fate(other.id()) == Fate.CREATE
                    && columns.size() >= FEWEST_COLUMNS
                    && columns.equals(Set.copyOf(other.columnOrder()));
            if (alike) {
                likely.add(object.id().path());
            }
        }
        return likely.size() == 1 ? LikelyRename.advice(likely.getFirst()) : "";
    }
}
