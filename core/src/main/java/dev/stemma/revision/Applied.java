package dev.stemma.revision;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// What the ledger lists, in the order in which it was applied. It need not name what it implies: a graph closes it
/// under parents and dependencies.
public record Applied(List<Row> rows) {
    private static final Applied NOTHING = new Applied(List.of());

    public Applied {
        rows = List.copyOf(rows);
    }

    public static Applied nothing() {
        return NOTHING;
    }

    public static Applied of(Collection<RevisionId> ids) {
        return new Applied(ids.stream().map(Row::of).toList());
    }

    public static Applied of(String... ids) {
        return of(Stream.of(ids).map(RevisionId::new).toList());
    }

    public List<RevisionId> ids() {
        return rows.stream().map(Row::id).toList();
    }

    /// An applied revision. Its edges and its message are what the ledger recorded; they count only where the graph
    /// lacks the revision.
    public record Row(RevisionId id, List<RevisionId> parents, List<RevisionId> dependsOn, String message) {
        public Row {
            parents = List.copyOf(parents);
            dependsOn = List.copyOf(dependsOn);
        }

        public static Row of(RevisionId id) {
            return new Row(id, List.of(), List.of(), "");
        }
    }
}
