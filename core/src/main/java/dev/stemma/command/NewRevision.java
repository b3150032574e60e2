package dev.stemma.command;

import dev.stemma.revision.Revision;
import dev.stemma.revision.files.Layout;
import java.nio.file.Path;
import java.util.List;

/// Writes the files of a new revision for a person to fill in.
public final class NewRevision {
    static final String UPGRADE = "-- Write the SQL of the change here.\n";
    static final String DOWNGRADE = "-- Write the SQL that undoes it here.\n";

    static final String JAVA = """
            -- Say what changes, as in op.addColumn("users", "age", integer());
            -- The downgrade is derived from it; where that cannot be, write downgrade(Operations) too.
            """;

    private final Stemma stemma;

    public NewRevision(Stemma stemma) {
        this.stemma = stemma;
    }

    public record Request(Draft draft) {}

    /// @param files the files written, the upgrade first
    public record Report(Revision revision, List<Path> files) {
        public Report {
            files = List.copyOf(files);
        }
    }

    public Report run(Request request) {
        RevisionMaker maker = new RevisionMaker(stemma, stemma.files());
        Revision revision = maker.make(request.draft(), maker.parents(request.draft()));
        boolean isJava = request.draft().layout() == Layout.JAVA;
        return new Report(
                revision, maker.write(request.draft(), revision, isJava ? JAVA : UPGRADE, isJava ? null : DOWNGRADE));
    }
}
