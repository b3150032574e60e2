package dev.stemma.proof;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Column;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Partition;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import dev.stemma.plan.Hazard;
import dev.stemma.plan.Plan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The columns that must hold the same after a plan: those that are in both and have the same type, inside too.
/// Rows may move from one partition to another, so a whole speaks for its partitions.
final class KeptColumns {
    private final Proved proved;
    private final Catalog from;
    private final Catalog to;

    private KeptColumns(Proved proved) {
        this.proved = proved;
        this.from = proved.from();
        this.to = proved.to();
    }

    static Map<ObjectId, List<String>> of(Proved proved) {
        KeptColumns columns = new KeptColumns(proved);
        Map<ObjectId, List<String>> kept = new TreeMap<>();
        for (SchemaObject object : proved.from().objects().values()) {
            if (object instanceof Column column && columns.isKept(column)) {
                kept.computeIfAbsent(column.id().requiredParent(), t -> new ArrayList<>())
                        .add(column.id().name());
            }
        }
        kept.keySet().removeIf(table -> !columns.keepsRows(table));
        return kept;
    }

    private boolean isKept(Column column) {
        return to.find(column.id()) instanceof Column other
                && column.type().equals(other.type())
                && PrintedForm.of(column, from).isKeptBy(PrintedForm.of(other, to))
                && isData(column, from)
                && isData(other, to);
    }

    /// What is worked out is no data.
    private static boolean isData(Column column, Catalog catalog) {
        ObjectId holder = column.id().requiredParent();
        return column.generated() == null
                && holder.kind() == Kind.TABLE
                && catalog.find(holder) instanceof Table table
                && table.form() != Table.Form.FOREIGN;
    }

    private boolean keepsRows(ObjectId table) {
        boolean isPart = isPartition(table, from);
        boolean staysPart = isPartition(table, to);
        if (isPart || staysPart) {
            // One that is taken in, or leaves, takes its rows along.
            return isPart != staysPart && isPlain(table, from) && isPlain(table, to);
        }
        Set<ObjectId> others = new HashSet<>(parts(table, from));
        Set<ObjectId> after = parts(table, to);
        Set<ObjectId> both = new HashSet<>(others);
        both.retainAll(after);
        others.addAll(after);
        others.removeAll(both);
        boolean moves = others.stream().anyMatch(part -> from.contains(part) && to.contains(part));
        return others.isEmpty() || !moves && !deletes(proved.up()) && !deletes(proved.down());
    }

    private static boolean isPartition(ObjectId table, Catalog catalog) {
        return catalog.contains(ObjectId.facet(Kind.PARTITION, table));
    }

    private static boolean isPlain(ObjectId table, Catalog catalog) {
        return catalog.find(table) instanceof Table found && !found.isPartitioned();
    }

    /// The partitions of the table, and theirs.
    private static Set<ObjectId> parts(ObjectId whole, Catalog catalog) {
        Set<ObjectId> parts = new HashSet<>();
        for (Partition partition : catalog.all(Partition.class)) {
            if (partition.partitioned().equals(whole)) {
                parts.add(partition.id().requiredParent());
                parts.addAll(parts(partition.id().requiredParent(), catalog));
            }
        }
        return parts;
    }

    /// Where a partition goes with its rows, the plan says so.
    private static boolean deletes(Plan plan) {
        return plan.statements().stream()
                .flatMap(statement -> statement.hazards().stream())
                .anyMatch(hazard -> hazard.kind() == Hazard.Kind.DELETES_DATA);
    }
}
