package dev.stemma.postgres.run;

import dev.stemma.run.Backfill.Position;
import dev.stemma.run.LedgerEntry;
import dev.stemma.run.Segment;
import dev.stemma.run.Segments;
import dev.stemma.run.Segments.Cuts;
import dev.stemma.run.Work;
import dev.stemma.sql.MetaCommand;
import dev.stemma.sql.ScriptPart;
import dev.stemma.sql.SqlStatement;
import dev.stemma.sql.StatementKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A work in the hands of this runner: what has been learned about it, and how far it has come.
final class Task {
    private final Work work;
    private final int index;
    private final Set<Integer> outside = new HashSet<>();
    private final Set<Integer> commitAfter = new HashSet<>();
    private List<Segment> segments;

    /// How many parts are committed, and whether the ledger has a row that says so.
    private int reached;

    private boolean hasRow;
    private boolean finished;
    private @Nullable Position position;

    private Task(Work work, int index) {
        this.work = work;
        this.index = index;
        this.reached = work.done();
        this.hasRow = work.stopped() != null || !work.isUpgrade();
        LedgerEntry stopped = work.stopped();
        this.position = stopped == null || stopped.intent() == null || !work.resumes()
                ? null
                : Position.of(stopped.intent()).orElse(null);
        if (reached > 0) {
            // The run that stopped here may have learned of the cut from the server, which this one has not.
            commitAfter.add(reached - 1);
        }
        this.segments = cut();
    }

    /// One for each work, in order.
    static List<Task> of(List<Work> works) {
        return IntStream.range(0, works.size())
                .mapToObj(index -> new Task(works.get(index), index))
                .toList();
    }

    private List<Segment> cut() {
        return Segments.of(work.script(), work.mode(), new Cuts(outside, commitAfter));
    }

    Work work() {
        return work;
    }

    /// Its place in the run, from 0.
    int index() {
        return index;
    }

    /// The segments that are still to be run.
    List<Segment> rest() {
        return Segments.behind(reached, segments);
    }

    /// Whether all of it is one transaction that has not begun before.
    boolean isOneTransaction() {
        return segments.size() == 1 && segments.getFirst().kind() == Segment.Kind.IN_TRANSACTION && reached == 0;
    }

    /// The first part that keeps all of it from being one transaction.
    Optional<ScriptPart> divider() {
        return isOneTransaction()
                ? Optional.empty()
                : segments.stream()
                        .filter(segment -> segment.kind() != Segment.Kind.IN_TRANSACTION || segment.from() > 0)
                        .flatMap(segment -> segment.parts().stream())
                        .findFirst();
    }

    boolean isLast(Segment segment) {
        return segment.to() == work.script().parts().size();
    }

    /// The number in the script of a part of a segment.
    int number(ScriptPart part) {
        return work.script().parts().indexOf(part);
    }

    /// The server refuses the part in a transaction.
    ///
    /// @return false where that was known already
    boolean learnOutside(ScriptPart part) {
        // Of SET TRANSACTION the server says the same when it comes too late.
        boolean isSetting = Words.of(part.text()).begin("SET");
        boolean isNews = part instanceof SqlStatement && !isSetting && outside.add(number(part));
        segments = cut();
        return isNews;
    }

    /// The part needs what stands before it committed: the new labels of enums, as far as that can be seen.
    boolean learnCommitBefore(Segment segment, ScriptPart part) {
        int number = number(part);
        int[] labels = IntStream.range(segment.from(), number)
                .filter(index -> work.script().parts().get(index) instanceof SqlStatement statement
                        && StatementKind.of(statement) == StatementKind.ENUM_LABEL)
                .toArray();
        boolean isNews = false;
        for (int label : labels.length == 0 ? new int[] {number - 1} : labels) {
            isNews |= label >= segment.from() && commitAfter.add(label);
        }
        segments = cut();
        return isNews && segment.begin() == null;
    }

    boolean hasRow() {
        return hasRow;
    }

    int reached() {
        return reached;
    }

    boolean isFinished() {
        return finished;
    }

    /// A segment is committed, with its mark in the ledger.
    void advance(Segment segment) {
        reached = segment.to();
        position = null;
        hasRow = true;
        finished = isLast(segment);
    }

    /// How far the backfill has come that is under way.
    @Nullable
    Position position() {
        return position;
    }

    void position(Position reachedInside) {
        position = reachedInside;
        hasRow = true;
    }

    void hasRow(boolean exists) {
        hasRow = exists;
    }

    /// The ledger has been asked how far it is.
    void settle(@Nullable LedgerEntry entry) {
        boolean isApplied = entry != null && entry.isFinished();
        finished = work.isUpgrade() ? isApplied : entry == null;
        hasRow = entry != null;
        reached = entry == null ? 0 : entry.reached();
    }

    int statements() {
        return (int) work.script().parts().stream()
                .filter(part -> !(part instanceof MetaCommand))
                .count();
    }
}
