package dev.stemma.postgres.run;

import dev.stemma.postgres.run.Batch.Role;
import dev.stemma.postgres.run.LedgerSql.Mark;
import dev.stemma.postgres.run.LedgerSql.Stamp;
import dev.stemma.run.Backfill;
import dev.stemma.run.Backfill.Position;
import dev.stemma.run.LedgerEntry.State;
import dev.stemma.run.Program;
import dev.stemma.run.Segment;
import dev.stemma.run.Work;
import dev.stemma.sql.Literals;
import dev.stemma.sql.ScriptPart;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes the transactions of segments: settings, the script's statements, the mark in the ledger.
final class Transactions {
    /// The server notices soon when we are gone, and lets go of our locks; only some systems can notice it at
    /// once.
    private static final String LIVENESS = ", pg_catalog.set_config('tcp_keepalives_idle', '60', false),"
            + " pg_catalog.set_config('tcp_keepalives_interval', '10', false),"
            + " pg_catalog.set_config('tcp_keepalives_count', '3', false),"
            + " CASE WHEN pg_catalog.version() LIKE '%linux%'"
            + " THEN pg_catalog.set_config('client_connection_check_interval', '2s', false) END";

    private final LedgerSql sql;
    private final Stamp stamp;
    private final List<String> resets;

    Transactions(LedgerSql sql, Stamp stamp, String timeZone) {
        this(
                sql,
                stamp,
                List.of(
                        "RESET SESSION AUTHORIZATION",
                        "RESET role",
                        "RESET ALL",
                        "SELECT pg_catalog.set_config('TimeZone', " + Literals.quote(timeZone) + ", false)"
                                + LIVENESS));
    }

    private Transactions(LedgerSql sql, Stamp stamp, List<String> resets) {
        this.sql = sql;
        this.stamp = stamp;
        this.resets = resets;
    }

    /// For a script that psql runs: it sets less for itself than the driver does.
    static Transactions forPsql(LedgerSql sql, Stamp stamp) {
        return new Transactions(
                sql,
                stamp,
                List.of("RESET SESSION AUTHORIZATION", "RESET role", "RESET ALL", "SET client_encoding TO 'UTF8'"));
    }

    /// Whether a commit waits until it is safely on disk. One that does takes all before it along.
    enum Flush {
        NOW,
        LATER
    }

    /// A transaction for each segment.
    void each(Batch batch, Task task, Segment segment, Duration lockTimeout, Flush flush) {
        open(batch, task, segment, lockTimeout);
        parts(batch, task, segment);
        close(batch, task, segment, flush);
        batch.own(task, segment, Role.COMMIT, "COMMIT");
    }

    /// One transaction for all tasks, each of which is one segment.
    void all(Batch batch, List<Task> tasks, Duration lockTimeout) {
        Task first = tasks.getFirst();
        Task last = tasks.getLast();
        open(batch, first, first.rest().getFirst(), lockTimeout);
        for (Task task : tasks) {
            Segment segment = task.rest().getFirst();
            if (task != first) {
                batch.own(task, segment, Role.OPEN, settings(segment, lockTimeout));
            }
            parts(batch, task, segment);
            close(batch, task, segment, Flush.NOW);
        }
        batch.own(last, last.rest().getFirst(), Role.COMMIT, "COMMIT");
    }

    private void open(Batch batch, Task task, Segment segment, Duration lockTimeout) {
        batch.own(task, segment, Role.OPEN, segment.begin() == null ? "BEGIN" : segment.begin());
        batch.own(task, segment, Role.OPEN, settings(segment, lockTimeout));
    }

    private static String settings(Segment segment, Duration lockTimeout) {
        if (!segment.parts().isEmpty()
                && Words.of(segment.parts().getFirst().text()).begin("SET", "TRANSACTION")) {
            // It must stand before every query; so nobody measures how long this one takes.
            return "SET LOCAL lock_timeout TO '" + lockTimeout.toMillis() + "ms'";
        }
        return "SELECT pg_catalog.set_config('lock_timeout', '" + lockTimeout.toMillis() + "ms', true),"
                + " pg_catalog.set_config('stemma.started', extract(epoch FROM pg_catalog.clock_timestamp())::text, true)";
    }

    private static void parts(Batch batch, Task task, Segment segment) {
        Program program = task.work().program();
        if (program != null) {
            batch.program(task, segment, program);
        }
        segment.parts().forEach(part -> batch.part(task, segment, part));
    }

    /// The ledger is written as the user of the session and with no strange schema in the path, whatever the
    /// script has set. Then the session becomes again what it was, unless the script goes on.
    private void close(Batch batch, Task task, Segment segment, Flush flush) {
        ours(batch, task, segment);
        batch.own(task, segment, Role.LEDGER, mark(task, segment));
        if (task.isLast(segment)) {
            resets().forEach(reset -> batch.own(task, segment, Role.LEDGER, reset));
        }
        if (flush == Flush.LATER) {
            batch.own(task, segment, Role.LEDGER, "SET LOCAL synchronous_commit TO off");
        }
    }

    private static void ours(Batch batch, Task task, Segment segment) {
        batch.own(task, segment, Role.LEDGER, "SET LOCAL SESSION AUTHORIZATION DEFAULT");
        batch.own(task, segment, Role.LEDGER, "SET LOCAL role TO DEFAULT");
        batch.own(task, segment, Role.LEDGER, LedgerSql.SAFE_PATH);
    }

    /// Makes the session what it was before a script; the driver's own choice of a time zone is not what was
    /// there.
    List<String> resets() {
        return resets;
    }

    /// What the ledger says once a segment is done.
    String mark(Task task, Segment segment) {
        Work work = task.work();
        if (!task.isLast(segment)) {
            return mark(task, unfinished(task, segment.to(), null));
        }
        if (work.isUpgrade()) {
            return mark(task, Mark.applied("upgrade"));
        }
        return sql.delete(work.id(), "downgrade", stamp);
    }

    /// Notes what is about to be run that cannot be rolled back.
    ///
    /// @param lockTimeout for the statement; zero leaves it as the session has it
    void intent(Batch batch, Task task, Segment segment, Duration lockTimeout) {
        String statement = segment.parts().getFirst().text();
        batch.own(task, segment, Role.LEDGER, "BEGIN");
        // What a name means depends on the path that the script has set, so this is asked before it is taken away.
        IndexLeftovers.of(statement)
                .ifPresent(leftovers -> batch.own(
                        task,
                        segment,
                        Role.LEDGER,
                        "SELECT pg_catalog.set_config('stemma.indexes', " + leftovers.before() + ", true)"));
        ours(batch, task, segment);
        batch.own(task, segment, Role.LEDGER, mark(task, unfinished(task, segment.from(), statement)));
        batch.own(task, segment, Role.LEDGER, "COMMIT");
        batch.own(
                task,
                segment,
                Role.LEDGER,
                "SELECT pg_catalog.set_config('stemma.started', extract(epoch FROM pg_catalog.clock_timestamp())::text,"
                        + " false)");
        if (!lockTimeout.isZero()) {
            batch.own(task, segment, Role.LEDGER, "SET lock_timeout TO '" + lockTimeout.toMillis() + "ms'");
        }
    }

    /// One batch of a backfill, with its mark in the ledger: how far it has come, or that it has come to its end.
    ///
    /// @param position null for the last one
    void backfill(
            Batch batch,
            Task task,
            Segment segment,
            ScriptPart part,
            @Nullable Position position,
            Duration lockTimeout) {
        open(batch, task, segment, lockTimeout);
        batch.part(task, segment, part);
        if (position == null) {
            close(batch, task, segment, Flush.NOW);
            batch.own(task, segment, Role.COMMIT, "COMMIT");
        } else {
            ours(batch, task, segment);
            batch.own(task, segment, Role.LEDGER, mark(task, unfinished(task, segment.from(), position.text())));
            batch.own(task, segment, Role.HALFWAY, "COMMIT");
        }
    }

    /// A whole backfill as one statement for a client that cannot ask in between. The ledger has a row by then.
    String backfill(Task task, Segment segment, Duration lockTimeout) {
        Work work = task.work();
        BackfillSql backfill =
                new BackfillSql(Backfill.of(segment.parts().getFirst()).orElseThrow());
        String noted = "UPDATE " + sql.ledger() + " SET state = "
                + Literals.quote(state(work).name().toLowerCase(Locale.ROOT)) + ", reached = " + segment.from()
                + ", intent =";
        String row = "revision = " + Literals.quote(work.id().text());
        return backfill.block(noted, row, mark(task, segment), lockTimeout);
    }

    /// Notes that a segment is about to be taken.
    void begun(Batch batch, Task task, Segment segment) {
        batch.own(task, segment, Role.OPEN, "BEGIN");
        batch.own(task, segment, Role.OPEN, settings(segment, Duration.ZERO));
        ours(batch, task, segment);
        batch.own(task, segment, Role.LEDGER, mark(task, unfinished(task, segment.from(), null)));
        batch.own(task, segment, Role.COMMIT, "COMMIT");
    }

    /// Notes that the statement of a segment was run.
    void done(Batch batch, Task task, Segment segment, Flush flush) {
        batch.own(task, segment, Role.OPEN, "BEGIN");
        close(batch, task, segment, flush);
        batch.own(task, segment, Role.COMMIT, "COMMIT");
    }

    /// Takes an intent back: the statement has failed, and nothing of it is left.
    void withdraw(Batch batch, Task task, Segment segment) {
        Work work = task.work();
        batch.own(task, segment, Role.LEDGER, "BEGIN");
        ours(batch, task, segment);
        boolean isNothing = work.isUpgrade() && segment.from() == 0;
        batch.own(
                task,
                segment,
                Role.LEDGER,
                isNothing
                        ? sql.delete(work.id(), "upgrade withdrawn", stamp)
                        : mark(task, unfinished(task, segment.from(), null)));
        batch.own(task, segment, Role.LEDGER, "COMMIT");
    }

    /// The indexes that were there before the statement of an intent.
    String indexesBefore(Task task) {
        return sql.indexesBefore(task.work().id());
    }

    /// Notes an undo of what there was of a revision.
    void undone(Batch batch, Task task, Segment segment) {
        close(batch, task, segment, Flush.NOW);
        batch.own(task, segment, Role.COMMIT, "COMMIT");
    }

    private static Mark unfinished(Task task, int reached, @Nullable String intent) {
        Work work = task.work();
        State state = !work.isUpgrade() && reached == 0 && intent == null ? State.APPLIED : state(work);
        return new Mark(state, reached, intent, action(work) + " in parts");
    }

    private String mark(Task task, Mark mark) {
        Work work = task.work();
        if (!task.hasRow()) {
            return sql.insert(work.facts(), work.texts(), work.position(), mark, stamp);
        }
        // What had stopped may have been corrected.
        return sql.rewrite(work.facts(), work.texts(), mark, stamp);
    }

    static State state(Work work) {
        return work.isUpgrade() ? State.UPGRADING : State.DOWNGRADING;
    }

    static String action(Work work) {
        return work.isUpgrade() ? "upgrade" : "downgrade";
    }
}
