package dev.stemma.command;

import dev.stemma.catalog.Catalog;
import dev.stemma.database.ScratchDatabase;
import dev.stemma.database.ScratchDatabases;
import dev.stemma.revision.Revision;
import dev.stemma.revision.TransactionMode;
import dev.stemma.revision.files.RevisionFile;
import dev.stemma.revision.files.RevisionFiles;
import dev.stemma.revision.files.RevisionText;
import dev.stemma.run.Segment;
import dev.stemma.run.Segments;
import dev.stemma.run.Segments.Cuts;
import dev.stemma.sql.Script;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// A scratch database that is moved along the graph, one script after the other. Each has a session of its own, and a
/// transaction where a run would give it one.
final class ScratchWalk implements AutoCloseable {
    private final Stemma stemma;
    private final RevisionFiles files;
    private final ScratchDatabase database;

    ScratchWalk(Stemma stemma, RevisionFiles files, ScratchDatabases scratch) {
        this.stemma = stemma;
        this.files = files;
        this.database = scratch.create();
    }

    ScratchWalk up(List<Revision> revisions) {
        revisions.forEach(this::up);
        return this;
    }

    void up(Revision revision) {
        RevisionFile file = files.find(revision.id()).orElseThrow();
        run(revision, file.upgrade());
    }

    void down(Revision revision) {
        RevisionText downgrade = files.find(revision.id()).orElseThrow().downgrade();
        if (downgrade != null) {
            run(revision, downgrade);
        }
    }

    Catalog read() {
        try {
            return stemma.system().read(database.connection());
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private void run(Revision revision, RevisionText text) {
        try (Connection connection = stemma.system().connect(database.settings())) {
            database.scripts().run(connection, text.file(), script(revision, text));
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private static String script(Revision revision, RevisionText text) {
        // Empty lines before the text make its line numbers those of the file.
        String padded = "\n".repeat(text.firstLine() - 1) + text.text();
        Script script = Script.parse(text.file(), padded);
        List<Segment> segments = Segments.of(script, TransactionMode.EACH, Cuts.NONE);
        boolean isOneTransaction = revision.transaction() != TransactionMode.NONE
                && script.problems().isEmpty()
                && segments.size() == 1
                && segments.getFirst().kind() == Segment.Kind.IN_TRANSACTION
                && segments.getFirst().begin() == null
                && !segments.getFirst().parts().isEmpty();
        return isOneTransaction ? "BEGIN; " + padded + "\n; COMMIT" : padded;
    }

    @Override
    public void close() {
        database.close();
    }
}
