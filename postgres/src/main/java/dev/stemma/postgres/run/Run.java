package dev.stemma.postgres.run;

import dev.stemma.postgres.run.Batch.Item;
import dev.stemma.postgres.run.Batch.Piece;
import dev.stemma.postgres.run.Batch.Role;
import dev.stemma.postgres.run.ProgramRun.Broken;
import dev.stemma.postgres.run.Transactions.Flush;
import dev.stemma.postgres.wire.Message;
import dev.stemma.postgres.wire.Reply;
import dev.stemma.postgres.wire.ServerError;
import dev.stemma.postgres.wire.Wire;
import dev.stemma.problem.Excerpt;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.TransactionMode;
import dev.stemma.run.RunEvent;
import dev.stemma.run.Segment;
import dev.stemma.run.StatementProblem;
import dev.stemma.run.StepReport;
import dev.stemma.run.Work;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One run over some tasks: sends them, watches what comes back, and decides what to do about errors.
///
/// Tasks that are one transaction each are sent many in a message. How many grows while they are fast, so that
/// a run of small revisions costs few round trips and one of long revisions still tells where it is.
final class Run {
    private static final int WIDEST = 64;
    private static final int CHARACTERS = 400_000;
    private static final Duration FAST = Duration.ofMillis(100);

    private final Tools tools;
    private final Wire wire;
    private final List<Task> tasks;
    private final TransactionMode mode;
    private List<Item> sent = List.of();
    private int width = 1;
    private int started;

    Run(Tools tools, List<Task> tasks, TransactionMode mode) {
        this.tools = tools;
        this.wire = Wire.of(tools.connection(), this::noticed);
        this.tasks = tasks;
        this.mode = mode;
    }

    /// @param item what the error is about
    record Failure(Item item, ServerError error) {}

    void run() {
        if (mode == TransactionMode.ALL) {
            tasks.forEach(Run::refuseDivided);
            while (!tasks.getLast().isFinished()) {
                together();
            }
            return;
        }
        for (int next = 0; next < tasks.size(); next = firstUnfinished(next)) {
            if (isPlain(next)) {
                severalFrom(next);
            } else {
                new SegmentRun(this, tasks.get(next)).run();
            }
        }
    }

    static void refuseDivided(Task task) {
        task.divider().ifPresent(part -> {
            Excerpt where = task.work().script().excerpt(part, 1, "this divides it into several transactions");
            throw new StemmaException(
                    new StatementProblem.NotInOneTransaction(task.work().id(), where));
        });
    }

    private int firstUnfinished(int from) {
        int index = from;
        while (index < tasks.size() && tasks.get(index).isFinished()) {
            index++;
        }
        return index;
    }

    /// Several tasks in one message, each in a transaction of its own.
    private void severalFrom(int first) {
        int end = first;
        Batch batch = new Batch();
        while (end < tasks.size() && end - first < width && batch.length() < CHARACTERS && isPlain(end)) {
            Task task = tasks.get(end++);
            Flush flush = end == tasks.size() ? Flush.NOW : Flush.LATER;
            tools.transactions()
                    .each(batch, task, task.rest().getFirst(), tools.trouble().lockTimeout(), flush);
        }
        announce(end);
        long start = System.nanoTime();
        Failure failure = send(batch);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        report(first, end, took);
        if (failure == null || tasks.get(first).isFinished()) {
            tools.trouble().over();
        }
        if (failure != null) {
            width = 1;
            int mistake = failure.item().task().index();
            if (mistake > first && !tasks.get(first).isFinished()) {
                // A mistake of grammar keeps the whole message from being run: what stands before it goes first.
                width = mistake - first;
            } else {
                tools.trouble().handle(failure, took);
            }
        } else {
            width = took.compareTo(FAST) < 0 ? Math.min(width * 2, WIDEST) : Math.max(1, width / 2);
        }
    }

    private boolean isPlain(int index) {
        Task task = tasks.get(index);
        return task.isOneTransaction() && !task.work().undoesAPart();
    }

    private void together() {
        Batch batch = new Batch();
        tools.transactions().all(batch, tasks, tools.trouble().lockTimeout());
        announce(tasks.size());
        long start = System.nanoTime();
        Failure failure = send(batch);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (failure != null) {
            tools.trouble().handle(failure, took);
        } else {
            tasks.forEach(task -> task.advance(task.rest().getFirst()));
            report(0, tasks.size(), took);
        }
    }

    /// Sends what there is, up to the first error, after which no transaction is open any more.
    @Nullable
    Failure send(Batch batch) {
        for (Piece piece : batch.pieces()) {
            Failure failure = switch (piece) {
                case Piece.Text(Message message, List<Item> items) -> send(message, items);
                case Piece.Data data -> copy(data);
                case Piece.Call call -> call(call);
            };
            if (failure != null) {
                if (wire.isInTransaction()) {
                    wire.send("ROLLBACK");
                }
                return failure;
            }
        }
        return null;
    }

    private @Nullable Failure send(Message message, List<Item> items) {
        sent = items;
        Reply reply = tools.watch().during(items.getFirst().task().work().step(), () -> wire.send(message.text()));
        if (mode != TransactionMode.ALL) {
            items.subList(0, Math.min(reply.completed(), items.size())).stream()
                    .filter(item -> item.role() == Role.COMMIT)
                    .forEach(item -> item.task().advance(item.segment()));
        }
        ServerError error = reply.error();
        if (error == null) {
            return null;
        }
        Message.Failure failure = message.failure(reply.completed(), error);
        return new Failure(items.get(failure.index()), failure.error());
    }

    private @Nullable Failure copy(Piece.Data data) {
        sent = List.of(data.item());
        Reply reply = tools.watch()
                .during(
                        data.item().task().work().step(),
                        () -> wire.copy(data.block().text(), data.block().data()));
        ServerError error = reply.error();
        return error == null ? null : new Failure(data.item(), error);
    }

    private @Nullable Failure call(Piece.Call call) {
        Item item = call.item();
        sent = List.of(item);
        Work work = item.task().work();
        Broken broken = tools.watch().during(work.step(), () -> new ProgramRun(wire).run(call.program()));
        return broken == null
                ? null
                : new Failure(
                        new Item(item.task(), item.segment(), Role.PART, broken.part(work.script())), broken.error());
    }

    void announce(int end) {
        while (started < end) {
            Task task = tasks.get(started++);
            tools.listener().on(new RunEvent.StepStarted(task.work().step(), started, tasks.size()));
        }
    }

    void announce(Task task) {
        announce(task.index() + 1);
    }

    private void report(int first, int end, Duration took) {
        List<Task> done =
                tasks.subList(first, end).stream().filter(Task::isFinished).toList();
        for (Task task : done) {
            report(task, took.dividedBy(done.size()));
        }
    }

    void report(Task task, Duration took) {
        StepReport report = new StepReport(task.work().step(), task.statements(), took);
        tools.listener().on(new RunEvent.StepFinished(report, task.index() + 1, tasks.size()));
    }

    private void noticed(Wire.Notice notice) {
        if (!sent.isEmpty()) {
            Task task = sent.get(Math.min(notice.completed(), sent.size() - 1)).task();
            tools.listener().on(new RunEvent.Noticed(task.work().step(), notice.severity(), notice.message()));
        }
    }

    Wire wire() {
        return wire;
    }

    Tools tools() {
        return tools;
    }

    boolean isLast(Task task, Segment segment) {
        return task == tasks.getLast() && task.isLast(segment);
    }
}
