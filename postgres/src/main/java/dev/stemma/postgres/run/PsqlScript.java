package dev.stemma.postgres.run;

import dev.stemma.postgres.run.Batch.Item;
import dev.stemma.postgres.run.Batch.Piece;
import dev.stemma.postgres.run.Batch.Role;
import dev.stemma.postgres.run.LedgerSql.Positions;
import dev.stemma.postgres.run.LedgerSql.Stamp;
import dev.stemma.postgres.run.Transactions.Flush;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Revision;
import dev.stemma.run.HookPlace;
import dev.stemma.run.Hooks;
import dev.stemma.run.LedgerChange;
import dev.stemma.run.OfflineStart;
import dev.stemma.run.RevisionProblem;
import dev.stemma.run.RunOptions;
import dev.stemma.run.RunSettings;
import dev.stemma.run.Segment;
import dev.stemma.run.Work;
import dev.stemma.sql.Comment;
import dev.stemma.sql.CopyBlock;
import dev.stemma.sql.ScriptPart;
import dev.stemma.sql.SqlStatement;
import java.time.Duration;
import java.util.List;

/// Writes a run down as a script for psql. It is made of the transactions that the runner would send, so it leaves the
/// same ledger behind, whether it comes to its end or stops.
public final class PsqlScript {
    private final OfflineStart start;
    private final RunOptions options;
    private final PsqlGuard guard;
    private final LedgerSql sql;
    private final Stamp stamp;
    private final Transactions transactions;
    private final Duration runnerTimeout;
    private final Duration lockTimeout;
    private final StringBuilder text = new StringBuilder();

    /// @param start where the database must stand
    public PsqlScript(OfflineStart start, RunOptions options, RunSettings settings) {
        this.start = start;
        this.options = options;
        this.sql = new LedgerSql(settings.ledger(), Positions.ASKED);
        String who = settings.runBy().isEmpty() ? "a script" : "a script by " + settings.runBy();
        this.stamp = new Stamp(who, options.batch(), settings.toolVersion());
        this.guard = new PsqlGuard(sql, RunnerLock.of(settings.ledger()), stamp);
        this.transactions = Transactions.forPsql(sql, stamp);
        this.runnerTimeout = settings.locks().runner();
        this.lockTimeout = settings.locks().longest();
    }

    public String text(List<Work> works, Hooks hooks) {
        List<Task> tasks = Task.of(works);
        begin();
        hooks(HookPlace.beforeRun(hooks));
        switch (options.transaction()) {
            case ALL -> together(tasks);
            case EACH, NONE -> {
                for (Task task : tasks) {
                    hooks(HookPlace.beforeRevision(hooks));
                    task(task);
                    hooks(HookPlace.afterRevision(hooks));
                }
            }
        }
        hooks(HookPlace.afterRun(hooks));
        return end();
    }

    /// Nothing is run: the ledger alone is changed, all or nothing.
    public String text(List<LedgerChange> changes) {
        begin();
        text.append("\n-- What the ledger says from now on.\nBEGIN;\n");
        text.append(LedgerSql.SAFE_PATH).append(";\n");
        ChangeSql write = new ChangeSql(sql, stamp, 0);
        changes.forEach(change -> text.append(write.of(change)).append(";\n"));
        text.append("COMMIT;\n");
        return end();
    }

    private String end() {
        text.append("\n-- The end: other runs may begin.\n");
        silently(guard.releaseLock());
        return text.toString();
    }

    private void begin() {
        text.append("""
                -- For psql, which stops at the first error: psql -X -f FILE
                \\set ON_ERROR_STOP on
                \\set AUTOCOMMIT on
                SET client_encoding TO 'UTF8';

                -- One run at a time.
                """);
        text.append(guard.takeLock(runnerTimeout)).append(";\n");
        if (start.listed().isEmpty()) {
            text.append("\n-- The ledger, where there is none yet.\n");
            silently(guard.isLedgerMissing());
            text.append("\\if :stemma_ledger_is_missing\nBEGIN;\n");
            sql.createMissing().forEach(statement -> text.append(statement).append(";\n"));
            text.append("COMMIT;\n\\endif\n");
        }
        text.append("\n-- The start: this script fits no other.\n");
        text.append(guard.checkStart(start, options.changed())).append(";\n");
    }

    private void together(List<Task> tasks) {
        tasks.forEach(Run::refuseDivided);
        tasks.forEach(task -> title(task.work()));
        Batch batch = new Batch();
        transactions.all(batch, tasks, lockTimeout);
        write(batch);
        tasks.forEach(task -> done(task.work()));
    }

    private void task(Task task) {
        title(task.work());
        for (Segment segment : List.copyOf(task.rest())) {
            Batch batch = new Batch();
            switch (segment.kind()) {
                case IN_TRANSACTION -> transactions.each(batch, task, segment, lockTimeout, Flush.NOW);
                case OUTSIDE -> {
                    transactions.intent(batch, task, segment, Duration.ZERO);
                    task.hasRow(true);
                    segment.parts().forEach(part -> batch.part(task, segment, part));
                    transactions.done(batch, task, segment, Flush.NOW);
                }
                case BACKFILL -> backfill(batch, task, segment);
            }
            write(batch);
            task.advance(segment);
        }
        done(task.work());
    }

    private void backfill(Batch batch, Task task, Segment segment) {
        transactions.begun(batch, task, segment);
        task.hasRow(true);
        ScriptPart part = segment.parts().getFirst();
        String block = transactions.backfill(task, segment, lockTimeout);
        batch.part(task, segment, new SqlStatement(block, part.start(), part.location(), part.leadingComments()));
        if (task.isLast(segment)) {
            transactions.resets().forEach(reset -> batch.own(task, segment, Role.LEDGER, reset));
        }
    }

    /// Each statement by itself, as on the connection that a hook has otherwise; what it sets ends with it.
    private void hooks(List<HookPlace> hooks) {
        for (HookPlace hook : hooks) {
            text.append('\n').append(hook.comment()).append('\n');
            List<ScriptPart> run =
                    hook.parts().stream().filter(ScriptRun::isRun).toList();
            run.forEach(this::write);
            if (!run.isEmpty()) {
                transactions.resets().forEach(reset -> text.append(reset).append(";\n"));
            }
        }
    }

    private void title(Work work) {
        text.append("\n-- ").append(name(work)).append('\n');
    }

    private void done(Work work) {
        String line = (work.isUpgrade() ? "upgraded " : "downgraded ") + name(work);
        text.append("\\echo '")
                .append(line.replace("\\", "\\\\").replace("'", "''"))
                .append("'\n");
    }

    private static String name(Work work) {
        Revision revision = work.step().revision();
        String message = revision.message().lines().findFirst().orElse("");
        return message.isEmpty() ? revision.id().text() : revision.id() + "  " + message;
    }

    private void write(Batch batch) {
        for (Piece piece : batch.pieces()) {
            switch (piece) {
                case Piece.Text sent -> {
                    List<String> statements = sent.message().statements();
                    for (int index = 0; index < statements.size(); index++) {
                        write(statements.get(index), sent.items().get(index));
                    }
                }
                case Piece.Data data -> write(data.block());
                case Piece.Call call ->
                    throw new StemmaException(new RevisionProblem.NotInAScript(
                            call.item().task().work().step().revision().id()));
            }
        }
    }

    private void write(String statement, Item item) {
        ScriptPart part = item.part();
        if (part != null) {
            write(part);
        } else if (Words.of(statement).begin("SELECT")) {
            silently(statement);
        } else {
            text.append(statement).append(";\n");
        }
    }

    private void write(ScriptPart part) {
        for (Comment comment : part.leadingComments()) {
            text.append(comment.text()).append('\n');
        }
        text.append(part.text()).append(";\n");
        if (part instanceof CopyBlock block) {
            text.append(block.data()).append("\\.\n");
        }
    }

    /// A question of ours, whose answer nobody wants to read.
    private void silently(String question) {
        text.append(question).append(" \\gset stemma_\n");
    }
}
