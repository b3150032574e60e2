package dev.stemma.command;

import dev.stemma.revision.Applied;
import dev.stemma.revision.GraphDrawing;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.Target;
import dev.stemma.revision.TargetRange;
import dev.stemma.revision.files.RevisionFiles;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lists revisions, newest first. The database is asked only where the request speaks of it.
public final class History {
    private final Stemma stemma;

    public History(Stemma stemma) {
        this.stemma = stemma;
    }

    /// @param range `from:to`; `:` for all
    /// @param mark  whether the revisions at which the database stands are marked
    public record Request(String range, Marking mark) {}

    /// Whether the database's place is shown.
    public enum Marking {
        NONE,
        CURRENT
    }

    public record Report(RevisionGraph graph, List<ListedRevision> revisions) {
        public Report {
            revisions = List.copyOf(revisions);
        }

        /// The revisions with the lines between them.
        public List<GraphDrawing.Row> drawing(GraphDrawing.Glyphs glyphs) {
            List<Revision> drawn =
                    revisions.stream().map(ListedRevision::revision).toList();
            return GraphDrawing.of(graph, drawn, glyphs);
        }
    }

    public Report run(Request request) {
        RevisionFiles files = stemma.files();
        RevisionGraph graph = files.graph();
        TargetRange range = TargetRange.parse(request.range());
        boolean asks = request.mark() == Marking.CURRENT || speaksOfDatabase(range);
        Applied applied = asks ? Ledger.applied(stemma, files) : Applied.nothing();
        Set<RevisionId> current =
                graph.heads(applied).stream().map(Revision::id).collect(Collectors.toUnmodifiableSet());
        return new Report(graph, Listing.all(graph, graph.history(range, applied), current));
    }

    /// A count at one end counts from the other end, and from the database only where both are counts.
    private static boolean speaksOfDatabase(TargetRange range) {
        List<Target> all =
                Stream.concat(range.from().stream(), range.to().stream()).toList();
        return all.stream().anyMatch(target -> target.point() == Target.Symbol.CURRENT)
                || counts(range.from()) && counts(range.to());
    }

    private static boolean counts(List<Target> targets) {
        return targets.stream().anyMatch(Targets::counts);
    }
}
