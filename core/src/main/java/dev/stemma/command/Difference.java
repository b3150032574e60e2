package dev.stemma.command;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Unmanaged;
import dev.stemma.database.PlanOptions;
import dev.stemma.diff.Change;
import dev.stemma.diff.ColumnOrder;
import dev.stemma.diff.RenameHint;
import dev.stemma.plan.Plan;
import dev.stemma.proof.Proved;
import dev.stemma.proof.Prover;
import dev.stemma.scope.Scoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What makes one schema the other.
///
/// @param from      what the first is called
/// @param to        what the second is called
/// @param changes   the facts
/// @param plan      the SQL
/// @param unmanaged what either holds and cannot be compared
/// @param orders    tables whose columns will stand in another order than is wanted, which is no difference
public record Difference(
        String from, String to, List<Change> changes, Plan plan, List<Unmanaged> unmanaged, List<ColumnOrder> orders) {
    public Difference {
        changes = List.copyOf(changes);
        unmanaged = List.copyOf(unmanaged);
        orders = List.copyOf(orders);
    }

    /// Definitions that differ in print only are no difference, so both sides are printed by the same hand first; and
    /// the SQL is shown to anyone only after it has been run.
    static Difference of(Stemma stemma, SchemaReader reader, Named from, Named to, List<RenameHint> renames) {
        Set<Unmanaged> unmanaged = new LinkedHashSet<>(from.catalog().unmanaged());
        unmanaged.addAll(to.catalog().unmanaged());
        unmanaged.addAll(stemma.planning().filter().idle(from.catalog(), to.catalog()));
        PlanOptions options = stemma.planning().options(reader.serverVersion());
        Prover prover = new Prover(stemma.system(), reader.scratch(), options);
        Comparison compared = Comparison.of(
                stemma.planning(), prover, from.catalog(), to.catalog(), renames, List.of(from.name(), to.name()));
        Scoped scoped = compared.scoped();
        Proved shown = prover.prove(scoped.from(), scoped.to(), compared.hints(), Prover.Shown.UP);
        Proved proved = to.isOfEntities() ? UnsaidChecks.remarked(shown) : shown;
        List<Change> changes = proved.isEmpty() ? List.of() : stemma.system().differences(proved.from(), proved.to());
        return new Difference(
                from.name(),
                to.name(),
                changes,
                proved.up(),
                new ArrayList<>(unmanaged),
                ColumnOrder.of(proved.from(), proved.to()));
    }

    /// A catalog and what a person calls it.
    ///
    /// @param isOfEntities whether it is what annotated classes want
    record Named(String name, Catalog catalog, boolean isOfEntities) {
        static Named of(Source source, Catalog catalog) {
            return new Named(source.name(), catalog, source instanceof Source.Entities);
        }

        static Named of(String name, Catalog catalog) {
            return new Named(name, catalog, false);
        }
    }

    /// The facts without those that follow from others: the columns of a new table are new as well.
    public List<Change> topmost() {
        return topmost(changes);
    }

    static List<Change> topmost(List<Change> changes) {
        Set<ObjectId> created = ids(changes, Change.Create.class);
        Set<ObjectId> dropped = ids(changes, Change.Drop.class);
        return changes.stream()
                .filter(change -> !isWithin(change, created) && !isWithin(change, dropped))
                .toList();
    }

    private static Set<ObjectId> ids(List<Change> changes, Class<? extends Change> kind) {
        return changes.stream().filter(kind::isInstance).map(Change::id).collect(Collectors.toSet());
    }

    private static boolean isWithin(Change change, Set<ObjectId> others) {
        for (ObjectId parent = change.id().parent(); parent != null; parent = parent.parent()) {
            if (others.contains(parent)) {
                return true;
            }
        }
        return false;
    }

    public boolean isNone() {
        return plan.isEmpty();
    }
}
