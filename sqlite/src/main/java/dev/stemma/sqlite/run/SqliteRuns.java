package dev.stemma.sqlite.run;

import dev.stemma.database.ConnectionSettings;
import dev.stemma.problem.Excerpt;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.TransactionMode;
import dev.stemma.run.LedgerChange;
import dev.stemma.run.LedgerState;
import dev.stemma.run.RevisionTexts;
import dev.stemma.run.RunDatabase;
import dev.stemma.run.RunEvent;
import dev.stemma.run.RunListener;
import dev.stemma.run.RunOptions;
import dev.stemma.run.RunProblem;
import dev.stemma.run.RunSettings;
import dev.stemma.run.Segment;
import dev.stemma.run.StatementProblem;
import dev.stemma.run.StepReport;
import dev.stemma.run.Work;
import dev.stemma.sqlite.connect.Connector;
import dev.stemma.sqlite.connect.SqliteErrors;
import dev.stemma.sqlite.connect.SqliteUrl;
import dev.stemma.sqlite.run.WorkRun.Tools;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A SQLite database as the runner sees it.
public final class SqliteRuns implements RunDatabase {
    private final ConnectionSettings connection;
    private final SqliteUrl url;
    private final RunSettings settings;
    private final LedgerSql sql;
    private final LedgerReader reader;
    private @Nullable RunnerLock lock;
    private @Nullable Writer writer;

    public SqliteRuns(ConnectionSettings connection, RunSettings settings) {
        this.connection = connection;
        this.url = SqliteUrl.parse(connection.url());
        this.settings = settings;
        LedgerNames names = LedgerNames.of(settings.ledger());
        this.sql = new LedgerSql(names);
        this.reader = new LedgerReader(names, sql);
    }

    @Override
    public LedgerState state() {
        return read(reader::read);
    }

    @Override
    public Map<RevisionId, RevisionTexts> texts(Collection<RevisionId> ids) {
        return read(open -> reader.texts(open, ids));
    }

    /// Something that is read.
    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    /// On the connection that holds the lock, where there is one; else on one that makes no file.
    private <T> T read(Question<T> question) {
        Writer open = writer;
        try {
            if (open != null) {
                return question.ask(open.connection());
            }
            try (Connection reading = Connector.toRead(connection)) {
                return question.ask(reading);
            }
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private StemmaException refused(SQLException e) {
        return new StemmaException(
                SqliteErrors.isReadOnly(e)
                        ? new SqliteRunProblem.NotWritable(SqliteErrors.words(e))
                        : new RunProblem.LedgerRefused(settings.ledger(), SqliteErrors.words(e)),
                e);
    }

    @Override
    public LedgerState lock(RunListener listener) {
        Path file = url.file();
        if (writer == null) {
            Writer opened = new Writer(Connector.toChange(connection), settings.locks());
            writer = opened;
            if (file != null) {
                lock = RunnerLock.take(file, settings.runBy(), settings.locks().runner(), listener);
            }
        }
        return state();
    }

    private Writer writer() {
        Writer open = writer;
        if (open == null) {
            throw new IllegalStateException("the runner's lock was not taken");
        }
        return open;
    }

    @Override
    public List<StepReport> run(List<Work> works, RunOptions options, RunListener listener) {
        LedgerState before = withLedger();
        Stamp stamp = Stamp.of(settings, options.batch());
        Tools tools = new Tools(
                writer(), sql, stamp, listener, new Standing(before), options.transaction(), url.wantsForeignKeys());
        List<StepReport> reports = new ArrayList<>();
        try {
            if (options.transaction() == TransactionMode.ALL) {
                together(works, tools, reports);
            } else {
                each(works, tools, reports);
            }
        } catch (StemmaException stop) {
            note(stop, works.get(Math.min(reports.size(), works.size() - 1)), stamp);
            throw stop;
        }
        return reports;
    }

    private static void each(List<Work> works, Tools tools, List<StepReport> reports) {
        for (Work work : works) {
            int number = reports.size() + 1;
            tools.listener().on(new RunEvent.StepStarted(work.step(), number, works.size()));
            long start = System.nanoTime();
            WorkRun run = new WorkRun(tools, work);
            run.run();
            tools.standing().done(work);
            StepReport report = new StepReport(work.step(), run.statements(), since(start));
            reports.add(report);
            tools.listener().on(new RunEvent.StepFinished(report, number, works.size()));
        }
    }

    private static void together(List<Work> works, Tools tools, List<StepReport> reports) {
        List<WorkRun> runs =
                works.stream().map(work -> new WorkRun(tools, work)).toList();
        for (int index = 0; index < works.size(); index++) {
            refuseDivided(works.get(index), runs.get(index).segments());
        }
        List<StepReport> done = new ArrayList<>();
        try {
            tools.writer().begin(tools.listener(), works.getFirst());
            for (int index = 0; index < works.size(); index++) {
                Work work = works.get(index);
                tools.listener().on(new RunEvent.StepStarted(work.step(), index + 1, works.size()));
                long start = System.nanoTime();
                Segment only = runs.get(index).segments().getFirst();
                runs.get(index).parts(only);
                runs.get(index).mark(only, start);
                done.add(new StepReport(work.step(), runs.get(index).statements(), since(start)));
            }
            tools.writer().commit();
        } catch (SQLException e) {
            List<String> facts = tools.standing().after(works.getLast(), 0, TransactionMode.ALL);
            throw new StemmaException(
                    new RunProblem.CommitFailed(works.getLast().id(), SqliteErrors.words(e), facts), e);
        } finally {
            tools.writer().rollBack();
        }
        for (StepReport report : done) {
            reports.add(report);
            tools.listener().on(new RunEvent.StepFinished(report, reports.size(), works.size()));
        }
    }

    private static void refuseDivided(Work work, List<Segment> segments) {
        for (Segment segment : segments) {
            if ((segment.kind() == Segment.Kind.OUTSIDE || segment.from() > 0)
                    && !segment.parts().isEmpty()) {
                Excerpt where = work.script()
                        .excerpt(segment.parts().getFirst(), 1, "this divides it into several transactions");
                throw new StemmaException(new StatementProblem.NotInOneTransaction(work.id(), where));
            }
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private LedgerState withLedger() {
        LedgerState now = state();
        if (now.exists()) {
            return now;
        }
        change(sql.create());
        return state();
    }

    private void change(List<String> statements) {
        try {
            writer().inTransaction(statements);
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    @Override
    public void change(List<LedgerChange> changes, String batch) {
        Stamp stamp = Stamp.of(settings, batch);
        int position = withLedger().nextPosition();
        change(sql.changes(changes, position, stamp));
    }

    /// Leaves a word about a failure in the log, where that is still possible.
    private void note(StemmaException stop, Work work, Stamp stamp) {
        String summary = stop.problems().getFirst().summary();
        try {
            writer().inTransaction(List.of(sql.note("failed", work.id(), summary, stamp)));
        } catch (SQLException | StemmaException second) {
            stop.addSuppressed(second);
        }
    }

    @Override
    public void close() {
        Writer open = writer;
        RunnerLock held = lock;
        writer = null;
        lock = null;
        if (open != null) {
            open.close();
        }
        if (held != null) {
            held.close();
        }
    }
}
