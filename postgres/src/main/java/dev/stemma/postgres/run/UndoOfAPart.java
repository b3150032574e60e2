package dev.stemma.postgres.run;

import dev.stemma.postgres.run.Batch.Item;
import dev.stemma.postgres.run.Batch.Role;
import dev.stemma.postgres.run.Run.Failure;
import dev.stemma.postgres.wire.Reply;
import dev.stemma.postgres.wire.ServerError;
import dev.stemma.run.LedgerEntry;
import dev.stemma.run.RunEvent;
import dev.stemma.run.Segment;
import dev.stemma.sql.CopyBlock;
import dev.stemma.sql.MetaCommand;
import dev.stemma.sql.ScriptPart;
import dev.stemma.sql.SqlStatement;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Undoes a revision whose upgrade stopped in the middle. Its downgrade was written for the whole: what it
/// wants to remove may never have been made, and what it wants to make may never have been removed. Such
/// statements are passed over.
final class UndoOfAPart {
    /// Something is not there, or is there already.
    private static final Set<String> PASSED_OVER =
            Set.of("42P01", "42703", "42704", "42883", "3F000", "42P06", "42P07", "42701", "42710", "42723");

    private static final String SAVEPOINT = "stemma_undo";

    private final Run run;
    private final Task task;

    UndoOfAPart(Run run, Task task) {
        this.run = run;
        this.task = task;
    }

    void run() {
        LedgerEntry stopped = task.work().stopped();
        if (stopped != null && stopped.intent() != null) {
            Leftovers.clear(run, task, stopped.intent());
        }
        while (!task.isFinished()) {
            for (Segment segment : task.rest()) {
                if (!isUndone(segment)) {
                    break;
                }
            }
        }
    }

    private boolean isUndone(Segment segment) {
        long start = System.nanoTime();
        Failure failure = switch (segment.kind()) {
            case IN_TRANSACTION, BACKFILL -> inTransaction(segment);
            case OUTSIDE -> outside(segment);
        };
        if (failure == null) {
            return true;
        }
        if (run.wire().isInTransaction()) {
            run.wire().send("ROLLBACK");
        }
        run.tools().trouble().handle(failure, Duration.ofNanos(System.nanoTime() - start));
        return false;
    }

    private @Nullable Failure inTransaction(Segment segment) {
        run.wire().send("BEGIN");
        run.wire()
                .send("SET LOCAL lock_timeout TO '"
                        + run.tools().trouble().lockTimeout().toMillis() + "ms'");
        for (ScriptPart part : segment.parts()) {
            ServerError error = step(part);
            if (error != null) {
                return new Failure(new Item(task, segment, Role.PART, part), error);
            }
        }
        Batch end = new Batch();
        if (task.isLast(segment)) {
            run.tools().transactions().undone(end, task, segment);
        } else {
            end.own(task, segment, Role.LEDGER, "COMMIT");
        }
        return run.send(end);
    }

    private @Nullable Failure outside(Segment segment) {
        ScriptPart part = segment.parts().getFirst();
        ServerError error = send(part);
        if (error != null && !passedOver(error)) {
            return new Failure(new Item(task, segment, Role.PART, part), error);
        }
        if (!task.isLast(segment)) {
            return null;
        }
        Batch end = new Batch();
        end.own(task, segment, Role.OPEN, "BEGIN");
        run.tools().transactions().undone(end, task, segment);
        return run.send(end);
    }

    private @Nullable ServerError step(ScriptPart part) {
        run.wire().send("SAVEPOINT " + SAVEPOINT);
        ServerError error = send(part);
        if (error == null) {
            run.wire().send("RELEASE SAVEPOINT " + SAVEPOINT);
            return null;
        }
        if (!passedOver(error)) {
            return error;
        }
        run.wire().send("ROLLBACK TO SAVEPOINT " + SAVEPOINT);
        return null;
    }

    private @Nullable ServerError send(ScriptPart part) {
        Reply reply = run.tools().watch().during(task.work().step(), () -> switch (part) {
            case SqlStatement statement -> run.wire().send(statement.text());
            case CopyBlock block -> run.wire().copy(block.text(), block.data());
            case MetaCommand command -> throw new IllegalStateException("not to be run: " + command.text());
        });
        return reply.error();
    }

    private boolean passedOver(ServerError error) {
        boolean passed = PASSED_OVER.contains(error.state());
        if (passed) {
            run.tools().listener().on(new RunEvent.Noticed(task.work().step(), "passed over", error.remark()));
        }
        return passed;
    }
}
