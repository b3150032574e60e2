package dev.stemma.command;

import dev.stemma.revision.Applied;
import dev.stemma.revision.CurrentRevision;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.files.RevisionFiles;
import dev.stemma.run.LedgerEntry;
import dev.stemma.run.LedgerState;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells at which revisions the database stands.
public final class Current {
    private final Stemma stemma;

    public Current(Stemma stemma) {
        this.stemma = stemma;
    }

    /// @param revisions  the heads of the database, and the tips of lines that those merely depend on
    /// @param unfinished the revisions in whose middle a run has stopped
    /// @param standing   how that compares with the files
    public record Report(List<ListedRevision> revisions, List<LedgerEntry> unfinished, Standing standing) {
        public Report {
            revisions = List.copyOf(revisions);
            unfinished = List.copyOf(unfinished);
        }
    }

    /// How the database compares with the files.
    public enum Standing {
        AT_HEADS,
        BEHIND,
        /// It has revisions whose files are not here.
        AHEAD,
        /// It has revisions, and not all that they need.
        INCOMPLETE,
        /// A run has stopped in the middle of a revision.
        UNFINISHED
    }

    public Report run() {
        RevisionFiles files = stemma.files();
        RevisionGraph graph = files.graph();
        LedgerState ledger = Ledger.state(stemma, files);
        Applied applied = ledger.applied();
        List<LedgerEntry> unfinished = ledger.unfinished();
        List<CurrentRevision> current = graph.current(applied);
        Listing listing = new Listing(
                graph, current.stream().map(CurrentRevision::revision).toList());
        List<ListedRevision> revisions = current.stream().map(listing::of).toList();
        return new Report(revisions, unfinished, unfinished.isEmpty() ? standing(graph, applied) : Standing.UNFINISHED);
    }

    private static Standing standing(RevisionGraph graph, Applied applied) {
        if (!graph.unknown(applied).isEmpty()) {
            return Standing.AHEAD;
        }
        if (!graph.missed(applied).isEmpty()) {
            return Standing.INCOMPLETE;
        }
        Set<Revision> pending = graph.pending(applied).stream().collect(Collectors.toSet());
        return pending.isEmpty() ? Standing.AT_HEADS : Standing.BEHIND;
    }
}
