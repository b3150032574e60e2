package dev.stemma.postgres.run;

import dev.stemma.postgres.wire.Reply;
import dev.stemma.postgres.wire.Row;
import dev.stemma.postgres.wire.Wire;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Step;
import dev.stemma.run.RunEvent;
import dev.stemma.run.RunListener;
import dev.stemma.run.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Looks at the working session from a second one, when it takes long: who keeps it waiting, and how far it is.
/// Nothing depends on it: where it cannot look, it is silent.
final class Watch implements AutoCloseable {
    private static final long BEGIN_AFTER = 120;
    private static final long LOOK_EVERY = 150;

    private static final String LOOK = """
            SELECT %1$s FROM pg_catalog.pg_stat_activity a
             WHERE a.pid = ANY (pg_catalog.pg_blocking_pids(%2$d))
            UNION ALL
            SELECT 0, 'prepared transaction ' || p.gid, p.owner, 'prepared',
                   (extract(epoch FROM p.prepared) * 1000)::bigint,
                   'end it with: ROLLBACK PREPARED ' || pg_catalog.quote_literal(p.gid)
              FROM pg_catalog.pg_prepared_xacts p
             WHERE p.database = pg_catalog.current_database() AND 0 = ANY (pg_catalog.pg_blocking_pids(%2$d))
             ORDER BY 1;
            SELECT command || ': ' || phase,
                   coalesce(100 * nullif(blocks_done, 0) / nullif(blocks_total, 0),
                            100 * nullif(tuples_done, 0) / nullif(tuples_total, 0),
                            100 * nullif(lockers_done, 0) / nullif(lockers_total, 0), -1)
              FROM pg_catalog.pg_stat_progress_create_index WHERE pid = %2$d
            """;

    private final Supplier<Connection> connections;
    private final String look;
    private final RunListener listener;
    private @Nullable ScheduledExecutorService thread;
    private @Nullable Wire wire;
    private boolean blind;
    private List<Session> blockers = List.of();
    private String shown = "";

    /// @param connections opens a second session
    /// @param backend     the process of the working session
    Watch(Supplier<Connection> connections, int backend, RunListener listener) {
        this.connections = connections;
        this.look = LedgerSql.SAFE_PATH + ";\n" + LOOK.formatted(Sessions.COLUMNS, backend);
        this.listener = listener;
    }

    /// Does the work, and looks at it from time to time. The listener is never told of two things at once.
    <T> T during(Step step, Supplier<T> work) {
        synchronized (this) {
            blockers = List.of();
            shown = "";
        }
        ScheduledFuture<?> looking =
                thread().scheduleWithFixedDelay(() -> look(step), BEGIN_AFTER, LOOK_EVERY, TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } finally {
            looking.cancel(false);
            synchronized (this) {
                // A look that has begun is over now.
            }
        }
    }

    /// Who was seen to keep the session waiting while it worked last.
    synchronized List<Session> blockers() {
        return blockers;
    }

    private synchronized void look(Step step) {
        Wire eyes = eyes();
        if (eyes == null) {
            return;
        }
        Reply reply = eyes.ask(look);
        if (!reply.isGood()) {
            blind = true;
            return;
        }
        List<Session> now = reply.rows(0).stream().map(Sessions::read).toList();
        if (!now.isEmpty() && !pids(now).equals(pids(blockers))) {
            listener.on(new RunEvent.WaitingForLock(step, now));
        }
        blockers = now.isEmpty() ? blockers : now;
        reply.rows(1).forEach(row -> progress(step, row));
    }

    private void progress(Step step, Row row) {
        RunEvent.Progress progress = new RunEvent.Progress(step, row.text(0), row.integer(1));
        String line = String.format(Locale.ROOT, "%s %d", progress.what(), progress.percent());
        if (!line.equals(shown)) {
            shown = line;
            listener.on(progress);
        }
    }

    private static List<Integer> pids(List<Session> sessions) {
        return sessions.stream().map(Session::pid).toList();
    }

    private @Nullable Wire eyes() {
        if (wire == null && !blind) {
            try {
                wire = Wire.of(connections.get());
            } catch (StemmaException noConnection) {
                blind = true;
            }
        }
        return blind ? null : wire;
    }

    private ScheduledExecutorService thread() {
        ScheduledExecutorService running = thread;
        if (running == null) {
            running = Executors.newSingleThreadScheduledExecutor(
                    task -> Thread.ofPlatform().daemon().name("stemma-watch").unstarted(task));
            thread = running;
        }
        return running;
    }

    @Override
    public void close() {
        if (thread != null) {
            thread.shutdown();
        }
        synchronized (this) {
            Wire eyes = wire;
            if (eyes != null) {
                try {
                    eyes.connection().close();
                } catch (SQLException gone) {
                    // It was only there to look.
                }
            }
        }
    }
}
