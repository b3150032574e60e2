package dev.stemma.sqlite.run;

import dev.stemma.problem.Excerpt;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.TransactionMode;
import dev.stemma.run.LedgerEntry.State;
import dev.stemma.run.Program;
import dev.stemma.run.ProgramFailed;
import dev.stemma.run.RunListener;
import dev.stemma.run.RunProblem;
import dev.stemma.run.Segment;
import dev.stemma.run.Segments;
import dev.stemma.run.Segments.Cuts;
import dev.stemma.run.Work;
import dev.stemma.sql.MetaCommand;
import dev.stemma.sql.ScriptPart;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes one step: a transaction with its mark in the ledger, or several where its script asks for that.
final class WorkRun {
    private static final int CONSTRAINT = 19; // the lowest byte of SQLite's codes for broken constraints

    private final Tools tools;
    private final Work work;
    private int reached;

    WorkRun(Tools tools, Work work) {
        this.tools = tools;
        this.work = work;
        this.reached = work.done();
    }

    /// What a work needs beside itself.
    ///
    /// @param enforced whether rows that break a foreign key are refused at the end of each revision
    record Tools(
            Writer writer,
            LedgerSql sql,
            Stamp stamp,
            RunListener listener,
            Standing standing,
            TransactionMode mode,
            boolean enforced) {}

    List<Segment> segments() {
        // What was committed by a run that stopped is a cut of its own.
        Set<Integer> done = reached > 0 ? Set.of(reached - 1) : Set.of();
        return Segments.of(work.script(), work.mode(), new Cuts(Set.of(), done));
    }

    void run() {
        for (Segment segment : Segments.behind(reached, segments())) {
            switch (segment.kind()) {
                // One writes at a time whatever is done, so a backfill is one transaction too.
                case IN_TRANSACTION, BACKFILL -> transaction(segment);
                case OUTSIDE -> outside(segment);
            }
        }
    }

    private void transaction(Segment segment) {
        marked(segment, System.nanoTime(), () -> parts(segment));
    }

    /// SQLite refuses it in a transaction. Nothing that it refuses does harm when it is done twice, so it is noted
    /// after it.
    private void outside(Segment segment) {
        long start = System.nanoTime();
        parts(segment);
        marked(segment, start, () -> {});
    }

    /// A transaction with what is done in it, and what the ledger says of it.
    private void marked(Segment segment, long start, Runnable inside) {
        try {
            tools.writer().begin(tools.listener(), work);
            inside.run();
            mark(segment, start);
            tools.writer().commit();
            reached = segment.to();
        } catch (SQLException e) {
            throw new StemmaException(
                    new RunProblem.CommitFailed(
                            work.id(), Refusal.words(e), tools.standing().after(work, reached, tools.mode())),
                    e);
        } finally {
            tools.writer().rollBack();
        }
    }

    /// All that the segment runs, in the transaction that is open.
    void parts(Segment segment) {
        Program program = work.program();
        if (program != null) {
            program(program);
        } else {
            segment.parts().forEach(this::part);
        }
        if (tools.enforced() && segment.kind() != Segment.Kind.OUTSIDE) {
            try {
                Parts.checkForeignKeys(tools.writer().connection());
            } catch (SQLException e) {
                throw failed(null, 0, e);
            }
        }
    }

    private void part(ScriptPart part) {
        try {
            if (work.undoesAPart()) {
                undo(part);
            } else {
                Parts.run(tools.writer().connection(), part);
            }
        } catch (SQLException e) {
            throw failed(part, 0, e);
        }
    }

    /// The downgrade was written for the whole, of which only a part is there: what is not there need not be removed.
    private void undo(ScriptPart part) throws SQLException {
        try {
            Parts.run(tools.writer().connection(), part);
        } catch (SQLException e) {
            String words = Refusal.words(e);
            if (!words.startsWith("no such ") && !words.contains(" already exists")) {
                throw e;
            }
        }
    }

    private void program(Program program) {
        try {
            program.run(new ProgramRun(tools.writer().connection()));
        } catch (ProgramFailed e) {
            throw failed(null, e.line(), e.refusal());
        } catch (SQLException e) {
            throw failed(null, 0, e);
        }
    }

    private StemmaException failed(@Nullable ScriptPart part, int line, SQLException e) {
        List<ScriptPart> parts = work.script().parts().stream()
                .filter(one -> !(one instanceof MetaCommand))
                .toList();
        String words = Refusal.words(e);
        Excerpt where =
                part == null ? Refusal.line(work.script(), line, words) : Refusal.excerpt(work.script(), part, words);
        List<String> facts = new ArrayList<>(tools.standing().after(work, reached, tools.mode()));
        String again = work.isUpgrade() ? "'upgrade'" : "'downgrade'";
        String advice = e instanceof Broken || (e.getErrorCode() & 0xFF) == CONSTRAINT
                ? "correct the rows, or the revision; then run " + again + " again"
                : "correct it, then run " + again + " again";
        return new StemmaException(
                new RunProblem.RevisionFailed(
                        work.id(),
                        part == null ? 0 : parts.indexOf(part) + 1,
                        part == null ? 0 : parts.size(),
                        where,
                        facts,
                        advice),
                e);
    }

    /// What the ledger says once the segment is done.
    void mark(Segment segment, long start) throws SQLException {
        long took = (System.nanoTime() - start) / 1_000_000;
        boolean isLast = segment.to() == work.script().parts().size();
        boolean hasRow = !work.isUpgrade() || reached > 0 || work.stopped() != null;
        Mark mark = work.isUpgrade()
                ? isLast ? Mark.applied("upgrade") : new Mark(State.UPGRADING, segment.to(), "upgrade, a part")
                : new Mark(State.DOWNGRADING, segment.to(), "downgrade, a part");
        tools.writer().execute(statements(mark, isLast, hasRow, took));
    }

    private List<String> statements(Mark mark, boolean isLast, boolean hasRow, long took) {
        if (isLast && !work.isUpgrade()) {
            return tools.sql().delete(work.id(), "downgrade", tools.stamp(), took);
        }
        // What had stopped may have been corrected.
        return hasRow
                ? tools.sql().rewrite(work.facts(), work.texts(), mark, tools.stamp(), took)
                : tools.sql().insert(work.facts(), work.texts(), work.position(), mark, tools.stamp(), took);
    }

    int statements() {
        return (int) work.script().parts().stream()
                .filter(part -> !(part instanceof MetaCommand))
                .count();
    }
}
