package dev.stemma.run;

import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.RevisionId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Squashed revisions say at the top what they replace. Where a database has all of it, they count as applied.
public record Squashes(RevisionGraph graph, RevisionSource source) {
    /// What the ledger means.
    ///
    /// @param state   with the squashed revisions in place of those that they replace
    /// @param changes what makes the ledger say so
    public record Recognised(LedgerState state, List<LedgerChange> changes) {
        public Recognised {
            changes = List.copyOf(changes);
        }
    }

    /// @throws StemmaException where a database has only a part of what was replaced
    public Recognised recognise(LedgerState state) {
        if (graph.unknown(state.begun()).isEmpty()) {
            return new Recognised(state, List.of());
        }
        Map<RevisionId, LedgerEntry> entries = new LinkedHashMap<>(state.entries());
        List<LedgerChange> changes = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Revision revision : graph.pending(state.begun())) {
            List<RevisionId> replaced = revision.replaces();
            List<LedgerEntry> present = replaced.stream()
                    .flatMap(id -> Stream.ofNullable(state.entries().get(id)))
                    .toList();
            if (present.isEmpty()) {
                continue;
            }
            if (present.size() < replaced.size() || !present.stream().allMatch(LedgerEntry::isFinished)) {
                problems.add(new RevisionProblem.PartlyReplaced(
                        revision.id(),
                        replaced,
                        present.stream().map(LedgerEntry::id).toList()));
                continue;
            }
            RevisionTexts texts = source.texts(revision.id()).orElseThrow();
            RevisionFacts facts = RevisionFacts.of(graph.row(revision), revision, Wordings.of(texts));
            replaced.forEach(id -> changes.add(new LedgerChange.Remove(id)));
            LedgerEntry entry = entry(facts, present);
            changes.add(new LedgerChange.AddAt(facts, texts, entry.position()));
            replaced.forEach(entries::remove);
            entries.put(facts.id(), entry);
        }
        if (!problems.isEmpty()) {
            throw new StemmaException(problems);
        }
        return new Recognised(inPlace(state.exists(), entries), changes);
    }

    /// What was applied last is undone first, also where something before it is called otherwise now.
    private static LedgerState inPlace(boolean exists, Map<RevisionId, LedgerEntry> entries) {
        Map<RevisionId, LedgerEntry> inPlace = new LinkedHashMap<>();
        entries.values().stream()
                .sorted(Comparator.comparingInt(LedgerEntry::position))
                .forEach(entry -> inPlace.put(entry.id(), entry));
        return new LedgerState(exists, inPlace);
    }

    /// As if it had been applied when the last of them was.
    private static LedgerEntry entry(RevisionFacts facts, List<LedgerEntry> replaced) {
        LedgerEntry last = replaced.getLast();
        Duration took = replaced.stream().map(LedgerEntry::took).reduce(Duration.ZERO, Duration::plus);
        return new LedgerEntry(
                facts,
                last.position(),
                LedgerEntry.State.APPLIED,
                0,
                null,
                last.appliedAt(),
                last.appliedBy(),
                took,
                last.batch(),
                last.toolVersion());
    }
}
