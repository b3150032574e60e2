package dev.stemma.postgres.run;

import dev.stemma.postgres.run.Batch.Item;
import dev.stemma.postgres.run.Batch.Role;
import dev.stemma.postgres.run.Run.Failure;
import dev.stemma.postgres.wire.Reply;
import dev.stemma.postgres.wire.Row;
import dev.stemma.postgres.wire.ServerError;
import dev.stemma.problem.StemmaException;
import dev.stemma.run.Backfill;
import dev.stemma.run.Backfill.Position;
import dev.stemma.run.LedgerEntry;
import dev.stemma.run.RevisionProblem;
import dev.stemma.run.RunEvent;
import dev.stemma.run.Segment;
import dev.stemma.sql.ScriptPart;
import dev.stemma.sql.SqlStatement;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Takes a backfill: one range of keys after the other, each in a transaction together with the ledger's word of how
/// far it has come. So each row is done once, whenever the run is stopped and by whatever.
final class BackfillRun {
    private final Run run;
    private final Task task;
    private final Segment segment;
    private final ScriptPart part;
    private final Backfill backfill;
    private final BackfillSql sql;
    private long estimate;

    BackfillRun(Run run, Task task, Segment segment) {
        this.run = run;
        this.task = task;
        this.segment = segment;
        this.part = segment.parts().getFirst();
        this.backfill = Backfill.of(part).orElseThrow();
        this.sql = new BackfillSql(backfill);
    }

    void run() {
        refuseAnotherKey();
        if (!look()) {
            return;
        }
        while (task.reached() < segment.to()) {
            if (!batch()) {
                return;
            }
        }
    }

    /// The position that the ledger keeps is one of the key that the revision had.
    private void refuseAnotherKey() {
        LedgerEntry stopped = task.work().stopped();
        Position position = task.position();
        if (stopped != null && position != null && !position.key().equals(backfill.columns())) {
            throw new StemmaException(new RevisionProblem.ChangedBeforeStop(
                    stopped, task.work().script().fileName()));
        }
    }

    /// Rows whose key is null would be passed over by every range.
    private boolean look() {
        Reply reply = run.wire().ask(sql.facts());
        if (!reply.isGood()) {
            return handled(reply);
        }
        Row facts = reply.rows(0).getFirst();
        estimate = facts.number(0);
        if (facts.optional(1) != null) {
            ServerError error = new ServerError(
                    "22004",
                    "the key of a backfill must be NOT NULL: " + facts.text(1) + " is not",
                    null,
                    "divide it by another key, such as the primary key",
                    null,
                    0);
            run.tools().trouble().handle(failure(error), Duration.ZERO);
        }
        return true;
    }

    /// Whether another one may follow at once; else the segment is to be looked at anew.
    private boolean batch() {
        Position from = task.position();
        Reply end =
                run.tools().watch().during(task.work().step(), () -> run.wire().ask(sql.end(from)));
        if (!end.isGood()) {
            return handled(end);
        }
        Position to = end.rows(0).isEmpty()
                ? null
                : position(from, end.rows(0).getFirst().text(0));
        Batch batch = new Batch();
        ScriptPart range =
                new SqlStatement(sql.update(from, to), part.start(), part.location(), part.leadingComments());
        Duration lockTimeout = run.tools().trouble().lockTimeout();
        run.tools().transactions().backfill(batch, task, segment, range, to, lockTimeout);
        long start = System.nanoTime();
        Failure failure = run.send(batch);
        if (failure != null) {
            run.tools().trouble().handle(ours(failure), Duration.ofNanos(System.nanoTime() - start));
            return false;
        }
        run.tools().trouble().over();
        if (to != null) {
            task.position(to);
            tell(to);
            Pause.of(backfill.pause());
        }
        return true;
    }

    private Position position(@Nullable Position from, String value) {
        long rows = (from == null ? 0 : from.rows()) + backfill.batch();
        return new Position(rows, backfill.columns(), value);
    }

    private void tell(Position position) {
        int percent = estimate <= 0 ? -1 : (int) Math.min(99, position.rows() * 100 / estimate);
        run.tools()
                .listener()
                .on(new RunEvent.Progress(
                        task.work().step(), backfill.title() + ": " + position.rows() + " rows", percent));
    }

    private boolean handled(Reply reply) {
        run.tools().trouble().handle(failure(Objects.requireNonNull(reply.error())), Duration.ZERO);
        return false;
    }

    private Failure failure(ServerError error) {
        ServerError placeless =
                new ServerError(error.state(), error.message(), error.detail(), error.hint(), error.where(), 0);
        return new Failure(new Item(task, segment, Role.PART, part), placeless);
    }

    /// What stands behind the statement's own text is not the user's.
    private Failure ours(Failure failure) {
        if (failure.item().role() != Role.PART) {
            return failure;
        }
        return failure.error().position() > part.text().length()
                ? failure(failure.error())
                : new Failure(new Item(task, segment, Role.PART, part), failure.error());
    }
}
