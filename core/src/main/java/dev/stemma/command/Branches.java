package dev.stemma.command;

import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import java.util.List;

/// Lists the revisions that several others follow.
public final class Branches {
    private final Stemma stemma;

    public Branches(Stemma stemma) {
        this.stemma = stemma;
    }

    public record Report(List<Branch> branches) {
        public Report {
            branches = List.copyOf(branches);
        }
    }

    /// A branch point and what follows it.
    public record Branch(ListedRevision point, List<ListedRevision> children) {
        public Branch {
            children = List.copyOf(children);
        }
    }

    public Report run() {
        RevisionGraph graph = stemma.graph();
        Listing listing = new Listing(graph, graph.revisions());
        return new Report(graph.branchPoints().stream()
                .map(point -> branch(listing, graph, point))
                .toList());
    }

    private static Branch branch(Listing listing, RevisionGraph graph, Revision point) {
        return new Branch(
                listing.of(point),
                graph.children(point).stream().map(listing::of).toList());
    }
}
