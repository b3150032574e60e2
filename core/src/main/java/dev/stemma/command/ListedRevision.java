package dev.stemma.command;

import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.RevisionId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A revision as lists show it.
///
/// @param marks    what is special about it
/// @param children the revisions that follow it
public record ListedRevision(Revision revision, Set<Mark> marks, List<RevisionId> children) {
    public ListedRevision {
        marks = marks.isEmpty() ? Set.of() : EnumSet.copyOf(marks);
        children = List.copyOf(children);
    }

    /// What can be special about a revision.
    public enum Mark {
        BASE,
        HEAD,
        BRANCH_POINT,
        MERGE,
        /// The database stands at it.
        CURRENT,
        /// The database has it.
        APPLIED,
        /// Only the ledger knows it.
        UNKNOWN
    }

    static ListedRevision of(RevisionGraph graph, Revision revision, Collection<RevisionId> current) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        mark(marks, Mark.CURRENT, current.contains(revision.id()));
        if (graph.find(revision.id()).isEmpty()) {
            marks.add(Mark.UNKNOWN);
            return new ListedRevision(revision, marks, List.of());
        }
        mark(marks, Mark.BASE, revision.isBase());
        mark(marks, Mark.HEAD, graph.isHead(revision));
        mark(marks, Mark.BRANCH_POINT, graph.isBranchPoint(revision));
        mark(marks, Mark.MERGE, revision.isMerge());
        return new ListedRevision(
                revision,
                marks,
                graph.children(revision).stream().map(Revision::id).toList());
    }

    static List<ListedRevision> all(RevisionGraph graph, List<Revision> revisions) {
        return revisions.stream()
                .map(revision -> of(graph, revision, List.of()))
                .toList();
    }

    private static void mark(Set<Mark> marks, Mark mark, boolean holds) {
        if (holds) {
            marks.add(mark);
        }
    }
}
