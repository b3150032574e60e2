package dev.stemma.command;

import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A revision as lists show it.
///
/// @param marks    what is special about it
/// @param children the revisions that follow it
/// @param lines    the labels of the lines on which it stands, sorted: its own, and those set above or below it
public record ListedRevision(Revision revision, Set<Mark> marks, List<RevisionId> children, List<String> lines) {
    public ListedRevision {
        marks = marks.isEmpty() ? Set.of() : EnumSet.copyOf(marks);
        children = List.copyOf(children);
        lines = List.copyOf(lines);
    }

    /// What can be special about a revision.
    public enum Mark {
        BASE,
        HEAD,
        /// A head that is needed all the same: something of another line depends on it.
        DEPENDED_ON,
        BRANCH_POINT,
        MERGE,
        /// The database stands at it.
        CURRENT,
        /// The tip of what is applied on its line; something applied depends on it.
        IMPLIED,
        /// The database has it.
        APPLIED,
        /// Only the ledger knows it.
        UNKNOWN
    }
}
