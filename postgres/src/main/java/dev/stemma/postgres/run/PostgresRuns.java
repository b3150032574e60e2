package dev.stemma.postgres.run;

import dev.stemma.database.ConnectionSettings;
import dev.stemma.postgres.connect.Connector;
import dev.stemma.postgres.run.LedgerReader.Reading;
import dev.stemma.postgres.run.LedgerSql.Stamp;
import dev.stemma.postgres.wire.Message;
import dev.stemma.postgres.wire.Reply;
import dev.stemma.postgres.wire.ServerError;
import dev.stemma.postgres.wire.Wire;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.TransactionMode;
import dev.stemma.run.LedgerChange;
import dev.stemma.run.LedgerState;
import dev.stemma.run.LockSettings.Pooler;
import dev.stemma.run.RevisionTexts;
import dev.stemma.run.RunDatabase;
import dev.stemma.run.RunEvent;
import dev.stemma.run.RunListener;
import dev.stemma.run.RunOptions;
import dev.stemma.run.RunProblem;
import dev.stemma.run.RunSettings;
import dev.stemma.run.Session;
import dev.stemma.run.StepReport;
import dev.stemma.run.Work;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL database as the runner sees it.
public final class PostgresRuns implements RunDatabase {
    private static final Duration SHOW_HOLDERS_EVERY = Duration.ofSeconds(5);

    /// The server lets go of a session a moment after its client has gone: that is not worth a word.
    private static final Duration SHORT = Duration.ofMillis(200);

    private static final Duration SETTLE_WITHIN = Duration.ofSeconds(60);

    private final Connector connector;
    private final ConnectionSettings connection;
    private final RunSettings settings;
    private final LedgerSql sql;
    private final LedgerReader reader;
    private final RandomGenerator random;
    private @Nullable Wire session;
    private @Nullable Reading reading;

    public PostgresRuns(
            Connector connector, ConnectionSettings connection, RunSettings settings, RandomGenerator random) {
        this.connector = connector;
        this.connection = connection;
        this.settings = settings;
        this.sql = new LedgerSql(settings.ledger());
        this.reader = new LedgerReader(sql);
        this.random = random;
    }

    @Override
    public LedgerState state() {
        return reader.read(session(), false).state();
    }

    @Override
    public Map<RevisionId, RevisionTexts> texts(Collection<RevisionId> ids) {
        return reader.texts(session(), ids);
    }

    @Override
    public LedgerState lock(RunListener listener) {
        Reading had = take(listener, settings.locks().runner());
        reading = had;
        return had.state();
    }

    /// Asks again and again instead of waiting in the server: see [RunnerLock].
    private Reading take(RunListener listener, Duration limit) {
        long start = System.nanoTime();
        long shown = Long.MIN_VALUE;
        Duration pause = Duration.ofMillis(50);
        while (true) {
            Reading now = reader.read(session(), true);
            refuse(now);
            if (now.locked()) {
                return now;
            }
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            if (waited.compareTo(limit) >= 0) {
                throw new StemmaException(new RunProblem.RunnerBusy(holders(), waited));
            }
            boolean isNews = shown == Long.MIN_VALUE && waited.compareTo(SHORT) >= 0;
            if (isNews || shown != Long.MIN_VALUE && waited.toNanos() - shown > SHOW_HOLDERS_EVERY.toNanos()) {
                shown = waited.toNanos();
                listener.on(new RunEvent.WaitingForRunner(holders()));
            }
            Pause.of(pause.plusMillis(random.nextLong(pause.toMillis())));
            pause = pause.compareTo(Duration.ofMillis(500)) < 0 ? pause.multipliedBy(2) : pause;
        }
    }

    private void refuse(Reading now) {
        if (now.standby()) {
            throw new StemmaException(new RunProblem.Standby());
        }
        int named = session().namedBackend();
        if (named != now.backend() && settings.locks().pooler() == Pooler.REFUSE) {
            throw new StemmaException(new RunProblem.PoolerBetween(named, now.backend()));
        }
    }

    private List<Session> holders() {
        Reply reply = session().ask(RunnerLock.of(settings.ledger()).holders());
        return reply.isGood() ? reply.rows(0).stream().map(Sessions::read).toList() : List.of();
    }

    @Override
    public List<StepReport> run(List<Work> works, RunOptions options, RunListener listener) {
        Reading now = locked();
        create(now);
        Stamp stamp = stamp(options.batch());
        List<Task> tasks = Task.of(works);
        Standing standing = new Standing(now.state(), tasks);
        Transactions transactions = new Transactions(sql, stamp, now.timeZone());
        try (Watch watch = new Watch(() -> connector.open(connection), now.backend(), listener)) {
            Settling settling = (during, error) -> settle(during, error, standing);
            Supplier<Patience> patience = () -> new Patience(settings.locks(), now.deadlock(), random);
            Trouble trouble =
                    new Trouble(options.transaction(), listener, watch, patience, standing, settling, sql.schema());
            require(session().send(String.join(";", transactions.resets())), "before anything was done");
            Tools tools = new Tools(session().connection(), transactions, listener, trouble, watch);
            new Run(tools, tasks, options.transaction()).run();
        } catch (StemmaException stop) {
            note(stop, stamp, standing);
            throw stop;
        }
        return reports(tasks, stamp);
    }

    /// Reads back what the ledger says of the run. A commit that nobody read back is only believed.
    private List<StepReport> reports(List<Task> tasks, Stamp stamp) {
        Reply reply = session().ask(sql.durations(stamp));
        if (!reply.isGood()) {
            dropSession();
            reply = session().ask(sql.durations(stamp));
        }
        require(reply, "when all was done");
        Map<String, Duration> durations = new HashMap<>();
        reply.rows(0).forEach(row -> durations.put(row.text(0), Duration.ofMillis(row.number(1))));
        List<StepReport> reports = new ArrayList<>();
        for (Task task : tasks) {
            Duration took = durations.get(task.work().id().text());
            if (took == null) {
                throw new IllegalStateException(
                        "the ledger has no entry for revision " + task.work().id());
            }
            reports.add(new StepReport(task.work().step(), task.statements(), took));
        }
        return reports;
    }

    private Reading locked() {
        Reading had = reading;
        if (had == null) {
            throw new IllegalStateException("the runner's lock was not taken");
        }
        return had;
    }

    private void create(Reading now) {
        if (now.state().exists()) {
            return;
        }
        require(session().send(sql.create(now.schemaExists()).text()), "while the ledger was made");
        reading = now.withLedger();
    }

    @Override
    public void change(List<LedgerChange> changes, String batch) {
        create(locked());
        ChangeSql write = new ChangeSql(sql, stamp(batch), locked().state().nextPosition());
        Message message = new Message();
        message.add("BEGIN");
        message.add(LedgerSql.SAFE_PATH);
        for (LedgerChange change : changes) {
            message.add(write.of(change));
        }
        message.add("COMMIT");
        require(session().send(message.text()), "while the ledger was changed");
    }

    private void require(Reply reply, String during) {
        ServerError error = reply.error();
        if (error == null) {
            return;
        }
        rollBack(session());
        throw new StemmaException(
                error.endsSession()
                        ? new RunProblem.ConnectionLost(during, error.remark(), List.of())
                        : new RunProblem.LedgerRefused(sql.schema(), error.remark()));
    }

    private static void rollBack(Wire wire) {
        if (!wire.isClosed() && wire.isInTransaction()) {
            wire.send("ROLLBACK");
        }
    }

    private Stamp stamp(String batch) {
        return new Stamp(settings.runBy(), batch, settings.toolVersion());
    }

    /// Leaves a word about a failure in the log. Its commit takes all before it safely to the disk.
    private void note(StemmaException stop, Stamp stamp, Standing standing) {
        Wire wire = session;
        if (wire == null || wire.isClosed()) {
            return;
        }
        rollBack(wire);
        standing.firstUnfinished()
                .ifPresent(id -> wire.send(
                        sql.note("failed", id, stop.problems().getFirst().summary(), stamp)));
    }

    /// The old session may still be at work; while it is, it keeps the runner's lock. So once a new session has
    /// the lock, the old one is over, and the ledger tells what came of it.
    private void settle(String during, ServerError error, Standing standing) {
        int old = locked().backend();
        dropSession();
        Reading now = reconnect(during, error, old);
        reading = now;
        standing.settle(now.state());
        standing.firstUnfinishedTask().ifPresent(task -> {
            throw new StemmaException(
                    new RunProblem.ConnectionLost(during, error.remark(), standing.after(task, TransactionMode.EACH)));
        });
    }

    private Reading reconnect(String during, ServerError error, int old) {
        long end = System.nanoTime() + SETTLE_WITHIN.toNanos();
        Duration pause = Duration.ofMillis(100);
        while (true) {
            try {
                session().send(sql.endIdle(old));
                return take(RunListener.SILENT, Duration.ofNanos(Math.max(0, end - System.nanoTime())));
            } catch (StemmaException notYet) {
                dropSession();
                if (System.nanoTime() > end) {
                    throw new StemmaException(new RunProblem.OutcomeUnknown(during, error.remark()), notYet);
                }
                Pause.of(pause);
                pause = pause.compareTo(Duration.ofSeconds(2)) < 0 ? pause.multipliedBy(2) : pause;
            }
        }
    }

    private Wire session() {
        Wire open = session;
        if (open == null) {
            open = Wire.of(connector.open(connection));
            session = open;
        }
        return open;
    }

    private void dropSession() {
        Wire open = session;
        session = null;
        if (open != null) {
            try {
                open.connection().close();
            } catch (SQLException gone) {
                // It is of no use any more either way.
            }
        }
    }

    /// The runner's lock goes with the session.
    @Override
    public void close() {
        dropSession();
        reading = null;
    }
}
