package dev.stemma.run;

import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.RevisionId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Squashed revisions say at the top what they replace. Where a database has all of it, they count as applied.
public record Squashes(RevisionGraph graph, RevisionSource source) {
    /// What the ledger means.
    ///
    /// @param state   with the squashed revisions in place of those that they replace
    /// @param squashed which they are
    /// @param changes  what makes the ledger say so
    public record Recognised(LedgerState state, List<Squashed> squashed, List<LedgerChange> changes) {
        public Recognised {
            squashed = List.copyOf(squashed);
            changes = List.copyOf(changes);
        }
    }

    /// @throws StemmaException where a database has only a part of what was replaced
    public Recognised recognise(LedgerState state) {
        // What was replaced has no file, so mostly there is nothing to look for.
        if (graph.unknown(state.begun()).isEmpty()) {
            return new Recognised(state, List.of(), List.of());
        }
        Exchange exchange = new Exchange(
                new LinkedHashMap<>(state.entries()), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        // What stands above may be applied already, so the question is not what is pending.
        graph.revisions().stream()
                .filter(revision -> !revision.replaces().isEmpty())
                .forEach(revision -> take(exchange, revision));
        if (!exchange.problems().isEmpty()) {
            throw new StemmaException(exchange.problems());
        }
        return new Recognised(inPlace(state.exists(), exchange.entries()), exchange.squashed(), exchange.changes());
    }

    private record Exchange(
            Map<RevisionId, LedgerEntry> entries,
            List<Squashed> squashed,
            List<LedgerChange> changes,
            List<Problem> problems) {}

    private void take(Exchange exchange, Revision revision) {
        List<LedgerEntry> present = revision.replaced().stream()
                .flatMap(id -> Stream.ofNullable(exchange.entries().get(id)))
                .toList();
        if (present.isEmpty() || exchange.entries().containsKey(revision.id())) {
            return;
        }
        Set<RevisionId> applied = present.stream().map(LedgerEntry::id).collect(Collectors.toSet());
        boolean isComplete = revision.replaces().stream().allMatch(replaced -> replaced.isIn(applied));
        if (!isComplete || !present.stream().allMatch(LedgerEntry::isFinished)) {
            exchange.problems().add(new RevisionProblem.PartlyReplaced(revision.id(), revision.replaces(), applied));
            return;
        }
        RevisionTexts texts = source.texts(revision.id()).orElseThrow();
        RevisionFacts facts = RevisionFacts.of(graph.row(revision), revision, Wordings.of(texts));
        LedgerEntry entry = entry(facts, present);
        present.forEach(one -> exchange.changes().add(new LedgerChange.Remove(one.id())));
        exchange.squashed()
                .add(new Squashed(
                        revision, present.stream().map(LedgerEntry::id).toList()));
        exchange.changes().add(new LedgerChange.AddAt(facts, texts.kept(), entry.position()));
        exchange.entries().keySet().removeAll(applied);
        exchange.entries().put(facts.id(), entry);
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
        LedgerEntry last = Collections.max(replaced, Comparator.comparingInt(LedgerEntry::position));
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
