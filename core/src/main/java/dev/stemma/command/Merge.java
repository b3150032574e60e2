package dev.stemma.command;

import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Revision;
import dev.stemma.revision.files.RevisionFiles;
import java.nio.file.Path;
import java.util.List;

/// Joins lines of revisions, once both orders in which they can be applied have been shown to build the same schema.
public final class Merge {
    static final String UPGRADE = "-- A merge: it has nothing to do of its own.\n";
    static final String DOWNGRADE = "-- A merge: it has nothing to undo.\n";

    private final Stemma stemma;

    public Merge(Stemma stemma) {
        this.stemma = stemma;
    }

    /// @param draft its heads are what is joined
    /// @param test  whether the orders are tried on a scratch database
    public record Request(Draft draft, Test test) {}

    /// Whether the orders are tried on a scratch database.
    public enum Test {
        BOTH_ORDERS,
        NONE
    }

    /// @param files the files written, the upgrade first
    public record Report(Revision revision, List<Path> files) {
        public Report {
            files = List.copyOf(files);
        }
    }

    public Report run(Request request) {
        RevisionFiles files = stemma.files();
        RevisionMaker maker = new RevisionMaker(stemma, files);
        List<Revision> parents = maker.parents(request.draft());
        if (parents.size() < 2) {
            throw new StemmaException(new NewRevisionProblem.NothingToMerge(parents));
        }
        Revision revision = maker.make(request.draft(), parents);
        switch (request.test()) {
            case BOTH_ORDERS -> new MergeOrders(stemma, files).check(parents);
            case NONE -> {}
        }
        return new Report(revision, maker.write(request.draft(), revision, UPGRADE, DOWNGRADE));
    }
}
