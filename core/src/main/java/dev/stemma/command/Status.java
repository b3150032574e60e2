package dev.stemma.command;

import dev.stemma.revision.Applied;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.files.RevisionFiles;
import dev.stemma.run.ChangedRevisions;
import dev.stemma.run.LedgerEntry;
import dev.stemma.run.LedgerState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compares the files with the ledger, revision by revision.
public final class Status {
    private final Stemma stemma;

    public Status(Stemma stemma) {
        this.stemma = stemma;
    }

    /// @param revisions what is applied, in the order in which it was, then what was missed, then what is pending
    public record Report(List<Line> revisions) {
        public Report {
            revisions = List.copyOf(revisions);
        }

        public long count(State state) {
            return revisions.stream().filter(line -> line.state() == state).count();
        }

        /// Whether the database has everything, and has it as the files say.
        public boolean isUpToDate() {
            return revisions.stream().allMatch(line -> line.state() == State.APPLIED);
        }
    }

    /// A revision and how it stands.
    ///
    /// @param entry what the ledger says of it; null where it is not applied
    public record Line(
            ListedRevision listed, State state, @Nullable LedgerEntry entry) {}

    /// How a revision stands.
    public enum State {
        APPLIED,
        /// Its file has changed since it was applied.
        CHANGED,
        /// It is applied, and its file is gone.
        MISSING,
        /// A run has stopped in its middle.
        UNFINISHED,
        /// It was never run, though something that is applied needs it.
        MISSED,
        PENDING
    }

    public Report run() {
        RevisionFiles files = stemma.files();
        RevisionGraph graph = files.graph();
        LedgerState ledger = Ledger.state(stemma, files);
        Set<RevisionId> changed = changed(ledger, files);
        Listing listing = new Listing(graph, graph.revisions());
        List<Line> lines = new ArrayList<>();
        for (LedgerEntry entry : ledger.entries().values()) {
            Revision revision =
                    graph.find(entry.id()).orElseGet(() -> entry.facts().remembered());
            lines.add(new Line(listing.of(revision), state(entry, files, changed), entry));
        }
        Applied begun = ledger.begun();
        for (Revision revision : graph.missed(begun)) {
            lines.add(new Line(listing.of(revision), State.MISSED, null));
        }
        for (Revision revision : graph.pending(begun)) {
            lines.add(new Line(listing.of(revision), State.PENDING, null));
        }
        return new Report(lines);
    }

    private Set<RevisionId> changed(LedgerState ledger, RevisionFiles files) {
        ChangedRevisions changed = new ChangedRevisions(ledger, stemma.source(files));
        Set<RevisionId> ids = new HashSet<>(changed.upgrades());
        ids.addAll(changed.downgrades());
        return ids;
    }

    private static State state(LedgerEntry entry, RevisionFiles files, Set<RevisionId> changed) {
        if (!entry.isFinished()) {
            return State.UNFINISHED;
        }
        if (files.find(entry.id()).isEmpty()) {
            return State.MISSING;
        }
        return changed.contains(entry.id()) ? State.CHANGED : State.APPLIED;
    }
}
