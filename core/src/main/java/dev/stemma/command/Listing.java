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
import java.util.SortedSet;

/// Says of the revisions of one graph what lists show of them.
final class Listing {
    private final RevisionGraph graph;
    private final Map<RevisionId, SortedSet<String>> lines;

    Listing(RevisionGraph graph) {
        this.graph = graph;
        this.lines = graph.labels();
    }

    List<ListedRevision> all(Collection<Revision> revisions) {
        return revisions.stream().map(this::of).toList();
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
    List<ListedRevision> all(Collection<Revision> revisions, Set<RevisionId> current) {
        return revisions.stream()
                .map(revision -> of(
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
        SortedSet<String> labels = lines.get(revision.id());
        return new ListedRevision(
                revision,
                marks,
                graph.children(revision).stream().map(Revision::id).toList(),
                labels == null ? List.of() : List.copyOf(labels));
    }

    private static void mark(Set<Mark> marks, Mark mark, boolean holds) {
        if (holds) {
            marks.add(mark);
        }
    }
}
