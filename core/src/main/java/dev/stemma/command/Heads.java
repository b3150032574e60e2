package dev.stemma.command;

import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import java.util.List;

/// Lists the revisions that nothing follows.
public final class Heads {
    private final Stemma stemma;

    public Heads(Stemma stemma) {
        this.stemma = stemma;
    }

    /// @param which with or without heads that another line depends on
    public record Request(Which which) {}

    /// Which heads count.
    public enum Which {
        ALL,
        /// Those on which nothing depends: what the target `heads` means.
        INDEPENDENT
    }

    public record Report(List<ListedRevision> heads) {
        public Report {
            heads = List.copyOf(heads);
        }
    }

    public Report run(Request request) {
        RevisionGraph graph = stemma.graph();
        List<Revision> heads = switch (request.which()) {
            case ALL -> graph.heads();
            case INDEPENDENT -> graph.realHeads();
        };
        return new Report(Listing.all(graph, heads));
    }
}
