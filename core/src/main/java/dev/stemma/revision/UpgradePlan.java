package dev.stemma.revision;

import java.util.List;
import java.util.stream.Stream;

/// What an upgrade does.
///
/// @param steps  what its targets need and the database does not have
/// @param missed what its targets need and the ledger does not list, though something that is applied needs it, too: it
///               came into the graph below what was applied already
public record UpgradePlan(List<Step> steps, List<Step> missed) {
    public UpgradePlan {
        steps = List.copyOf(steps);
        missed = List.copyOf(missed);
    }

    /// Everything, each after what it needs. Nothing missed needs what is pending.
    public List<Step> all() {
        return Stream.concat(missed.stream(), steps.stream()).toList();
    }
}
