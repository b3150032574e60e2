package dev.stemma.diff;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Column;
import dev.stemma.catalog.EnumType;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What may have been renamed: something goes, and something alike comes. Only the user knows.
public final class LikelyRenames {
    private static final int FEWEST_COLUMNS = 2;

    private LikelyRenames() {}

    /// In the order of names; one old name may have several likely new ones.
    ///
    /// @param known what is renamed for certain
    public static List<Rename> of(Catalog from, Catalog to, List<Rename> known) {
        Set<ObjectId> settled = new HashSet<>();
        for (Rename rename : known) {
            settled.add(rename.from());
            settled.add(rename.to());
        }
        List<SchemaObject> gone = only(from, to, settled);
        List<SchemaObject> come = only(to, from, settled);
        List<Rename> likely = new ArrayList<>();
        for (SchemaObject old : gone) {
            for (SchemaObject young : come) {
                if (isAlike(old, young)) {
                    likely.add(Rename.of(old.id(), young.id()));
                }
            }
        }
        return likely;
    }

    private static List<SchemaObject> only(Catalog catalog, Catalog other, Set<ObjectId> settled) {
        return catalog.objects().values().stream()
                .filter(object -> !other.contains(object.id()) && !settled.contains(object.id()))
                .filter(object -> object instanceof Table || object instanceof Column || object instanceof EnumType)
                .toList();
    }

    /// A table with the same columns, a column of the same table with the same type, an enum type with the same labels.
    private static boolean isAlike(SchemaObject old, SchemaObject young) {
        return switch (old) {
            case Table table ->
                young instanceof Table other
                        && table.columnOrder().size() >= FEWEST_COLUMNS
                        && Set.copyOf(table.columnOrder()).equals(Set.copyOf(other.columnOrder()));
            case Column column ->
                young instanceof Column other
                        && column.id().requiredParent().equals(other.id().requiredParent())
                        && column.type().equals(other.type());
            case EnumType type ->
                young instanceof EnumType other && type.labels().equals(other.labels());
            default -> false;
        };
    }
}
