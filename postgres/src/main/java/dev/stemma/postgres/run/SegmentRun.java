package dev.stemma.postgres.run;

import dev.stemma.postgres.run.Batch.Item;
import dev.stemma.postgres.run.Batch.Role;
import dev.stemma.postgres.run.Run.Failure;
import dev.stemma.postgres.run.Transactions.Flush;
import dev.stemma.postgres.wire.Message;
import dev.stemma.postgres.wire.Reply;
import dev.stemma.postgres.wire.ServerError;
import dev.stemma.run.LedgerEntry;
import dev.stemma.run.RunEvent;
import dev.stemma.run.Segment;
import dev.stemma.sql.ScriptPart;
import dev.stemma.sql.SqlStatement;
import dev.stemma.sql.StatementKind;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Takes a step that is more than one transaction, one segment after the other, each with its mark in the
/// ledger.
final class SegmentRun {
    private final Run run;
    private final Task task;

    SegmentRun(Run run, Task task) {
        this.run = run;
        this.task = task;
    }

    void run() {
        run.announce(task);
        long start = System.nanoTime();
        if (task.work().undoesAPart()) {
            new UndoOfAPart(run, task).run();
        } else {
            resume();
            while (!task.isFinished()) {
                Segment next = task.rest().getFirst();
                switch (next.kind()) {
                    case IN_TRANSACTION -> transaction(next);
                    case OUTSIDE -> outside(next, Attempt.FIRST);
                    case BACKFILL -> new BackfillRun(run, task, next).run();
                }
            }
        }
        run.report(task, Duration.ofNanos(System.nanoTime() - start));
    }

    /// Goes on where a run stopped: what its script had set for the session is set again, and a statement that
    /// was begun outside of a transaction is settled by what the database shows of it.
    private void resume() {
        LedgerEntry stopped = task.work().stopped();
        if (stopped == null) {
            return;
        }
        Message settings = new Message();
        task.work().script().parts().subList(0, task.reached()).stream()
                .filter(part -> part instanceof SqlStatement statement
                        && StatementKind.of(statement) == StatementKind.SESSION_SETTING)
                .forEach(part -> settings.add(part.text()));
        if (!settings.isEmpty()) {
            run.wire().send(settings.text());
        }
        String intent = stopped.intent();
        if (intent != null && task.position() == null) {
            Segment next = task.rest().getFirst();
            boolean same = next.kind() == Segment.Kind.OUTSIDE
                    && next.parts().getFirst().text().equals(intent);
            boolean done = Leftovers.clear(run, task, intent);
            if (same && done) {
                mark(next);
            } else if (same) {
                outside(next, Attempt.AFTER_A_STOP);
            }
        }
    }

    /// Whether a statement may have been run before.
    private enum Attempt {
        FIRST,
        AFTER_A_STOP
    }

    private void transaction(Segment segment) {
        Batch batch = new Batch();
        Flush flush = run.isLast(task, segment) ? Flush.NOW : Flush.LATER;
        run.tools()
                .transactions()
                .each(batch, task, segment, run.tools().trouble().lockTimeout(), flush);
        long start = System.nanoTime();
        Failure failure = run.send(batch);
        if (failure == null) {
            run.tools().trouble().over();
        } else {
            run.tools().trouble().handle(failure, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /// First the intent is noted, then the statement is run, then it is noted that it was.
    private void outside(Segment segment, Attempt attempt) {
        ScriptPart part = segment.parts().getFirst();
        Batch intent = new Batch();
        run.tools().transactions().intent(intent, task, segment, lockTimeout(part));
        sendOurs(intent);
        task.hasRow(true);
        run.tools().listener().on(new RunEvent.StatementStarted(task.work().step(), part.text()));
        long start = System.nanoTime();
        ServerError error = send(part.text());
        if (error != null && attempt == Attempt.AFTER_A_STOP) {
            error = finish(part, error);
        }
        if (error == null) {
            mark(segment);
        } else {
            refused(segment, error, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private void refused(Segment segment, ServerError error, Duration took) {
        ScriptPart part = segment.parts().getFirst();
        if (!error.endsSession()) {
            Leftovers.clear(run, task, part.text());
            Batch batch = new Batch();
            run.tools().transactions().withdraw(batch, task, segment);
            sendOurs(batch);
            task.hasRow(task.reached() > 0 || !task.work().isUpgrade());
        }
        Failure failure = new Failure(new Item(task, segment, Role.PART, part), error);
        run.tools().trouble().handle(failure, took);
    }

    /// The statement may have come to its end before the run stopped: what it makes is there, what it removes
    /// is gone.
    private @Nullable ServerError finish(ScriptPart part, ServerError error) {
        Words words = Words.of(part.text());
        return switch (error.state()) {
            case "42P04", "42710" -> words.begin("CREATE") ? null : error;
            case "42704", "42P01", "3D000" -> words.begin("DROP") || words.begin("ALTER", "TABLE") ? null : error;
            case "55000" -> words.begin("ALTER", "TABLE") ? finishDetach(part, error) : error;
            default -> error;
        };
    }

    private @Nullable ServerError finishDetach(ScriptPart part, ServerError error) {
        String text = part.text();
        int concurrently = text.toLowerCase(Locale.ROOT).lastIndexOf("concurrently");
        return concurrently < 0 ? error : send(text.substring(0, concurrently) + "FINALIZE");
    }

    private @Nullable ServerError send(String statement) {
        Reply reply =
                run.tools().watch().during(task.work().step(), () -> run.wire().send(statement));
        return reply.error();
    }

    private void mark(Segment segment) {
        Batch batch = new Batch();
        run.tools().transactions().done(batch, task, segment, run.isLast(task, segment) ? Flush.NOW : Flush.LATER);
        sendOurs(batch);
    }

    /// What we send ourselves succeeds, or the run is over.
    private void sendOurs(Batch batch) {
        Failure failure = run.send(batch);
        while (failure != null && !task.isFinished()) {
            run.tools().trouble().handle(failure, Duration.ZERO);
            failure = task.isFinished() ? null : run.send(batch);
        }
    }

    /// Statements that work concurrently wait for others without being in their way; all else gives up soon,
    /// unless the script has its own idea of it.
    private Duration lockTimeout(ScriptPart part) {
        String script = task.work().script().text().toLowerCase(Locale.ROOT);
        boolean waits = part.text().toLowerCase(Locale.ROOT).contains("concurrently");
        return waits || script.contains("lock_timeout")
                ? Duration.ZERO
                : run.tools().trouble().lockTimeout();
    }
}
