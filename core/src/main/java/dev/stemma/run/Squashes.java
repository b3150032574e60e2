package dev.stemma.run;

import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Origin;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.RevisionId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Squashed revisions say at the top what they replace. Where a database has all of it, they count as applied.
public record Squashes(RevisionGraph graph, RevisionSource source) {
    private static final Pattern REPLACES =
            Pattern.compile("\\A(?:[ \\t]*(?:--[^\\n]*)?\\n)*?--[ \\t]*replaces[ \\t]*:([^\\n]*)");

    /// What the ledger means.
    ///
    /// @param state   with the squashed revisions in place of those that they replace
    /// @param changes what makes the ledger say so
    public record Recognised(LedgerState state, List<LedgerChange> changes) {
        public Recognised {
            changes = List.copyOf(changes);
        }
    }

    /// The line of a header.
    public static String header(List<RevisionId> replaced) {
        return "-- replaces: "
                + String.join(", ", replaced.stream().map(RevisionId::text).toList()) + "\n";
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
            // What a class replaces nobody could say without running it.
            RevisionTexts texts = revision.origin().kind() == Origin.Kind.HEADED_FILE
                    ? source.texts(revision.id()).orElse(null)
                    : null;
            List<RevisionId> replaced = texts == null ? List.of() : replaced(texts);
            List<LedgerEntry> present = replaced.stream()
                    .flatMap(id -> Stream.ofNullable(state.entries().get(id)))
                    .toList();
            if (texts == null || present.isEmpty()) {
                continue;
            }
            if (present.size() < replaced.size() || !present.stream().allMatch(LedgerEntry::isFinished)) {
                problems.add(new RevisionProblem.PartlyReplaced(
                        revision.id(),
                        replaced,
                        present.stream().map(LedgerEntry::id).toList()));
                continue;
            }
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

    private static List<RevisionId> replaced(RevisionTexts texts) {
        Matcher line = REPLACES.matcher(texts.upgrade().text().replace("\r", ""));
        if (!line.find()) {
            return List.of();
        }
        return Stream.of(line.group(1).split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .map(RevisionId::new)
                .toList();
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
