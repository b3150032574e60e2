package dev.stemma.command;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Unmanaged;
import dev.stemma.database.PlanOptions;
import dev.stemma.diff.Change;
import dev.stemma.diff.Diff;
import dev.stemma.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What makes one schema the other.
///
/// @param from      what the first is called
/// @param to        what the second is called
/// @param changes   the facts
/// @param plan      the SQL
/// @param unmanaged what either holds and cannot be compared
public record Difference(String from, String to, List<Change> changes, Plan plan, List<Unmanaged> unmanaged) {
    public Difference {
        changes = List.copyOf(changes);
        unmanaged = List.copyOf(unmanaged);
    }

    static Difference of(Stemma stemma, Named from, Named to, int serverVersion) {
        Set<Unmanaged> unmanaged = new LinkedHashSet<>(from.catalog().unmanaged());
        unmanaged.addAll(to.catalog().unmanaged());
        return new Difference(
                from.name(),
                to.name(),
                Diff.of(from.catalog(), to.catalog()),
                stemma.system().plan(from.catalog(), to.catalog(), new PlanOptions(false, serverVersion)),
                new ArrayList<>(unmanaged));
    }

    /// A catalog and what a person calls it.
    record Named(String name, Catalog catalog) {}

    public boolean isNone() {
        return plan.isEmpty();
    }
}
