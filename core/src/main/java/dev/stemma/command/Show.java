package dev.stemma.command;

import dev.stemma.revision.Applied;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.Target;
import dev.stemma.revision.files.RevisionFiles;
import java.util.List;

/// Tells everything about single revisions.
public final class Show {
    private final Stemma stemma;

    public Show(Stemma stemma) {
        this.stemma = stemma;
    }

    public record Request(List<String> targets) {
        public Request {
            targets = List.copyOf(targets);
        }
    }

    public record Report(List<ListedRevision> revisions) {
        public Report {
            revisions = List.copyOf(revisions);
        }
    }

    public Report run(Request request) {
        RevisionFiles files = stemma.files();
        RevisionGraph graph = files.graph();
        List<Target> targets = Target.parseAll(request.targets());
        Applied applied = targets.stream().anyMatch(Targets::speaksOfDatabase)
                ? Ledger.applied(stemma, files)
                : Applied.nothing();
        List<Revision> revisions = graph.resolve(targets, applied);
        return new Report(Listing.all(graph, revisions));
    }
}
