package dev.stemma.command;

import dev.stemma.command.ListedRevision.Mark;
import dev.stemma.revision.CurrentRevision;
import dev.stemma.revision.CurrentRevision.Standing;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.RevisionId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Says of the revisions of one graph what lists show of them.
final class Listing {
    private final RevisionGraph graph;
    private final Map<RevisionId, List<String>> lines;

    /// @param revisions those that will be listed
    Listing(RevisionGraph graph, Collection<Revision> revisions) {
        this.graph = graph;
        this.lines = graph.labels(revisions);
    }

    static List<ListedRevision> all(RevisionGraph graph, Collection<Revision> revisions) {
        Listing listing = new Listing(graph, revisions);
        return revisions.stream().map(listing::of).toList();
    }

    ListedRevision of(Revision revision) {
        return of(revision, EnumSet.noneOf(Mark.class));
    }

    /// One at which a database stands, marked where it is not one of its heads.
    ListedRevision of(CurrentRevision current) {
        return of(
                current.revision(),
                current.standing() == Standing.IMPLIED ? EnumSet.of(Mark.IMPLIED) : EnumSet.noneOf(Mark.class));
    }

    /// The revisions, those at which the database stands marked.
    static List<ListedRevision> all(RevisionGraph graph, Collection<Revision> revisions, Set<RevisionId> current) {
        Listing listing = new Listing(graph, revisions);
        return revisions.stream()
                .map(revision -> listing.of(
                        revision,
                        current.contains(revision.id()) ? EnumSet.of(Mark.CURRENT) : EnumSet.noneOf(Mark.class)))
                .toList();
    }

    private ListedRevision of(Revision revision, Set<Mark> marks) {
        if (graph.find(revision.id()).isEmpty()) {
            marks.add(Mark.UNKNOWN);
            return new ListedRevision(revision, marks, List.of(), List.of());
        }
        mark(marks, Mark.BASE, revision.isBase());
        mark(marks, Mark.HEAD, graph.isHead(revision));
        mark(marks, Mark.DEPENDED_ON, graph.isHead(revision) && !graph.isRealHead(revision));
        mark(marks, Mark.BRANCH_POINT, graph.isBranchPoint(revision));
        mark(marks, Mark.MERGE, revision.isMerge());
        return new ListedRevision(
                revision,
                marks,
                graph.children(revision).stream().map(Revision::id).toList(),
                lines.getOrDefault(revision.id(), List.of()));
    }

    private static void mark(Set<Mark> marks, Mark mark, boolean holds) {
        if (holds) {
            marks.add(mark);
        }
    }
}
