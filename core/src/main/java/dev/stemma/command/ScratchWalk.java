package dev.stemma.command;

import dev.stemma.catalog.Catalog;
import dev.stemma.database.ScratchDatabase;
import dev.stemma.database.ScratchDatabases;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Revision;
import dev.stemma.revision.TransactionMode;
import dev.stemma.run.RevisionSource;
import dev.stemma.run.RevisionTexts.SqlText;
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
    private final RevisionSource source;
    private final ScratchDatabase database;

    ScratchWalk(Stemma stemma, RevisionSource source, ScratchDatabases scratch) {
        this.stemma = stemma;
        this.source = source;
        this.database = scratch.create();
    }

    ScratchWalk up(List<Revision> revisions) {
        revisions.forEach(this::up);
        return this;
    }

    void up(Revision revision) {
        run(revision, source.texts(revision.id()).orElseThrow().upgrade());
    }

    void down(Revision revision) {
        SqlText downgrade = source.texts(revision.id()).orElseThrow().downgrade();
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

    private void run(Revision revision, SqlText text) {
        try (Connection connection = stemma.system().connect(database.settings())) {
            database.scripts().run(connection, inTransaction(revision, text));
        } catch (SQLException e) {
            throw Failures.of(e);
        } catch (StemmaException stop) {
            throw new StemmaException(
                    stop.problems().stream().map(source::traced).toList());
        }
    }

    private static SqlText inTransaction(Revision revision, SqlText text) {
        Script script = Script.parse(text.name(), text.text());
        List<Segment> segments = Segments.of(script, TransactionMode.EACH, Cuts.NONE);
        boolean isOneTransaction = text.program() == null
                && revision.transaction() != TransactionMode.NONE
                && script.problems().isEmpty()
                && segments.size() == 1
                && segments.getFirst().kind() == Segment.Kind.IN_TRANSACTION
                && segments.getFirst().begin() == null
                && !segments.getFirst().parts().isEmpty();
        return isOneTransaction ? new SqlText(text.name(), "BEGIN; " + text.text() + "\n; COMMIT") : text;
    }

    @Override
    public void close() {
        database.close();
    }
}
