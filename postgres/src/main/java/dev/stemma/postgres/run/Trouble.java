package dev.stemma.postgres.run;

import dev.stemma.postgres.run.Batch.Item;
import dev.stemma.postgres.run.Run.Failure;
import dev.stemma.postgres.wire.ServerError;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.TransactionMode;
import dev.stemma.run.RunEvent;
import dev.stemma.run.RunListener;
import dev.stemma.run.RunProblem;
import dev.stemma.run.StatementProblem;
import dev.stemma.run.Work;
import dev.stemma.sql.MetaCommand;
import dev.stemma.sql.Script;
import dev.stemma.sql.ScriptPart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Decides what an error means for a run: it is tried again, now or later or cut in another way; or the run is
/// over. Whatever is decided, the transaction that failed is rolled back before.
final class Trouble {
    /// A statement that the server refuses in a transaction block; one that ends transactions itself.
    private static final Set<String> NOT_IN_TRANSACTION = Set.of("25001", "2D000");

    private static final String LABEL_NOT_COMMITTED = "55P04";
    private static final String NULL_IN_COLUMN = "23502";
    private static final String DUPLICATE = "23505";
    private static final String NO_RIGHT = "42501";

    private static final String CANCELLED = "57014";

    /// The class of broken constraints.
    private static final String ROWS_IN_THE_WAY = "23";

    /// A column, a schema, a table, a function, anything else of that name.
    private static final Set<String> IS_THERE_ALREADY = Set.of("42701", "42P06", "42P07", "42723", "42710");

    private final TransactionMode mode;
    private final RunListener listener;
    private final Watch watch;
    private final Supplier<Patience> patiences;
    private final Standing standing;
    private final Settling settling;
    private final String ledger;
    private Patience patience;

    /// @param settling finds out what came of a lost connection
    Trouble(
            TransactionMode mode,
            RunListener listener,
            Watch watch,
            Supplier<Patience> patiences,
            Standing standing,
            Settling settling,
            String ledger) {
        this.mode = mode;
        this.listener = listener;
        this.watch = watch;
        this.patiences = patiences;
        this.standing = standing;
        this.settling = settling;
        this.ledger = ledger;
        this.patience = patiences.get();
    }

    Duration lockTimeout() {
        return patience.lockTimeout();
    }

    /// What failed before has worked.
    void over() {
        if (patience.attempts() > 0) {
            patience = patiences.get();
        }
    }

    /// Returns where the same tasks are to be tried again.
    void handle(Failure failure, Duration took) {
        ServerError error = failure.error();
        Item item = failure.item();
        if (error.endsSession()) {
            settling.settle("in revision " + item.task().work().id(), error);
        } else if (error.isPassing()) {
            tryAgain(failure, took);
        } else if (!cutElsewhere(failure)) {
            throw new StemmaException(problem(failure));
        }
    }

    private void tryAgain(Failure failure, Duration took) {
        Work work = failure.item().task().work();
        patience.failed(took);
        if (patience.isOver()) {
            Refusal refusal = refusal(failure);
            throw new StemmaException(new RunProblem.LockNotHad(
                    work.id(), refusal.where(), watch.blockers(), patience.attempts(), patience.waited()));
        }
        Duration pause = patience.pause();
        listener.on(new RunEvent.TryingAgain(
                work.step(), patience.attempts() + 1, pause, failure.error().remark()));
        Pause.of(pause);
        patience.paused(pause);
    }

    /// What cannot be in one transaction is put into several, as far as only the server could tell.
    private boolean cutElsewhere(Failure failure) {
        Item item = failure.item();
        ScriptPart part = item.part();
        String state = failure.error().state();
        boolean isOutside = NOT_IN_TRANSACTION.contains(state);
        if (part == null
                || item.task().work().program() != null
                || !isOutside && !state.equals(LABEL_NOT_COMMITTED)
                || item.segment().begin() != null) {
            return false;
        }
        if (mode == TransactionMode.ALL) {
            Refusal refusal = refusal(failure);
            throw new StemmaException(
                    new StatementProblem.NotInOneTransaction(item.task().work().id(), refusal.where()));
        }
        return isOutside ? item.task().learnOutside(part) : item.task().learnCommitBefore(item.segment(), part);
    }

    private RunProblem problem(Failure failure) {
        Item item = failure.item();
        Work work = item.task().work();
        ServerError error = failure.error();
        return switch (item.role()) {
            case PART -> failed(failure);
            case OPEN, HALFWAY, COMMIT -> new RunProblem.CommitFailed(work.id(), error.remark(), facts(failure));
            case LEDGER ->
                switch (error.state()) {
                    case NULL_IN_COLUMN, DUPLICATE -> new RunProblem.LockLost(work.id(), error.detail());
                    case NO_RIGHT -> new RunProblem.LedgerRefused(ledger, error.remark());
                    default -> new RunProblem.CommitFailed(work.id(), error.remark(), facts(failure));
                };
        };
    }

    private RunProblem failed(Failure failure) {
        Work work = failure.item().task().work();
        Refusal refusal = refusal(failure);
        List<ScriptPart> parts = statements(work.script());
        ScriptPart part = failure.item().part();
        return new RunProblem.RevisionFailed(
                work.id(),
                parts.indexOf(part) + 1,
                parts.size(),
                refusal.where(),
                facts(failure),
                advice(failure, refusal.advice()));
    }

    private static String advice(Failure failure, @Nullable String server) {
        Work work = failure.item().task().work();
        String state = failure.error().state();
        String again = "run " + (work.isUpgrade() ? "'upgrade'" : "'downgrade'") + " again";
        if (server != null) {
            return server + "; then " + again;
        }
        if (state.equals(CANCELLED) && failure.error().message().contains("statement timeout")) {
            return "'statement_timeout' ended it: begin the revision with SET LOCAL statement_timeout = '10min', or raise it"
                    + " for the role; then " + again;
        }
        if (state.startsWith(ROWS_IN_THE_WAY)) {
            return "correct the rows, or the revision; then " + again;
        }
        boolean isBeginning = failure.item().segment().from() == 0;
        if (work.isUpgrade() && isBeginning && IS_THERE_ALREADY.contains(state)) {
            return "correct it, then " + again + "; or, if all of it was done by hand before, say so with 'stamp "
                    + work.id() + "'";
        }
        return "correct it, then " + again;
    }

    private static List<ScriptPart> statements(Script script) {
        return script.parts().stream()
                .filter(part -> !(part instanceof MetaCommand))
                .toList();
    }

    private List<String> facts(Failure failure) {
        Task task = failure.item().task();
        List<String> facts = new ArrayList<>(refusal(failure).facts());
        facts.addAll(standing.after(task, mode));
        return facts;
    }

    private static Refusal refusal(Failure failure) {
        return Refusal.of(failure.item().task().work().script(), failure.item().part(), failure.error());
    }
}
