package dev.stemma.run;

import dev.stemma.revision.Applied;
import dev.stemma.revision.RevisionId;
import dev.stemma.run.LedgerEntry.State;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What the ledger says at one moment.
///
/// @param exists  whether there is a ledger at all
/// @param entries in the order in which they were applied
public record LedgerState(boolean exists, Map<RevisionId, LedgerEntry> entries) {
    /// Nothing was ever applied.
    public static final LedgerState NONE = new LedgerState(false, Map.of());

    public LedgerState {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    public static LedgerState of(List<LedgerEntry> rows) {
        Map<RevisionId, LedgerEntry> entries = new LinkedHashMap<>();
        rows.forEach(row -> entries.put(row.id(), row));
        return new LedgerState(true, entries);
    }

    public Optional<LedgerEntry> entry(RevisionId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /// What an upgrade starts from: a revision whose upgrade has stopped is still to be applied.
    public Applied applied() {
        return applied(entry -> entry.state() != State.UPGRADING);
    }

    /// What a downgrade starts from: a revision whose upgrade has stopped can be undone.
    public Applied begun() {
        return applied(entry -> true);
    }

    private Applied applied(Predicate<LedgerEntry> counts) {
        return new Applied(entries.values().stream()
                .filter(counts)
                .map(LedgerEntry::facts)
                .map(facts -> new Applied.Row(facts.id(), facts.parents(), facts.dependsOn(), facts.message()))
                .toList());
    }

    /// The revisions in whose middle a run has stopped.
    public List<LedgerEntry> unfinished() {
        return entries.values().stream().filter(entry -> !entry.isFinished()).toList();
    }

    /// The place of the next row.
    public int nextPosition() {
        return entries.values().stream().mapToInt(LedgerEntry::position).max().orElse(0) + 1;
    }
}
