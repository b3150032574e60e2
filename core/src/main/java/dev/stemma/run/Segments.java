package dev.stemma.run;

import dev.stemma.plan.PlanText;
import dev.stemma.problem.Problem;
import dev.stemma.revision.TransactionMode;
import dev.stemma.sql.CopyBlock;
import dev.stemma.sql.MetaCommand;
import dev.stemma.sql.Script;
import dev.stemma.sql.ScriptPart;
import dev.stemma.sql.SqlStatement;
import dev.stemma.sql.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Cuts a script into what is committed as one: at statements that cannot run in a transaction, at backfills, at marker
/// lines, and where the script has transactions of its own.
public final class Segments {
    private static final String MARKER = PlanText.COMMIT_MARKER.substring(2).strip();

    private final Script script;
    private final TransactionMode mode;
    private final Cuts cuts;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private List<ScriptPart> open = new ArrayList<>();
    private @Nullable SqlStatement begin;
    private int from;

    private Segments(Script script, TransactionMode mode, Cuts cuts) {
        this.script = script;
        this.mode = mode;
        this.cuts = cuts;
    }

    /// What only the server could tell, by the numbers of the parts: it was tried in one transaction and
    /// refused.
    ///
    /// @param outside     cannot run in a transaction
    /// @param commitAfter must be committed before what follows
    public record Cuts(Set<Integer> outside, Set<Integer> commitAfter) {
        public static final Cuts NONE = new Cuts(Set.of(), Set.of());

        public Cuts {
            outside = Set.copyOf(outside);
            commitAfter = Set.copyOf(commitAfter);
        }
    }

    /// The segments in order; at least one, which may be empty.
    public static List<Segment> of(Script script, TransactionMode mode, Cuts cuts) {
        Segments segments = new Segments(script, mode, cuts);
        segments.cut();
        return segments.segments;
    }

    /// What is still to be run when so many parts are committed. Where that is nothing, it is an empty segment: the
    /// ledger has yet to say that all is done.
    public static List<Segment> behind(int reached, List<Segment> segments) {
        List<Segment> rest =
                segments.stream().filter(segment -> segment.to() > reached).toList();
        return rest.isEmpty() ? List.of(empty(reached, segments.getLast().to())) : rest;
    }

    private static Segment empty(int from, int to) {
        return new Segment(Segment.Kind.IN_TRANSACTION, null, from, to, List.of());
    }

    /// What keeps a script from being run, all of it at once.
    public static List<Problem> problems(Script script) {
        Segments segments = new Segments(script, TransactionMode.EACH, Cuts.NONE);
        segments.problems.addAll(script.problems());
        segments.cut();
        return segments.problems;
    }

    private void cut() {
        for (int index = 0; index < script.parts().size(); index++) {
            ScriptPart part = script.parts().get(index);
            if (begin == null && hasMarker(part)) {
                close(index);
            }
            switch (part) {
                case SqlStatement statement -> take(statement, index);
                case CopyBlock block -> add(block, index);
                case MetaCommand command -> check(command);
            }
        }
        SqlStatement never = begin;
        if (never != null) {
            refuse(never, "it is never committed");
        }
        close(script.parts().size());
        end(script.parts().size());
    }

    /// What stands at the end and is not run belongs to the last segment, unless that one is to end before it; a script
    /// without statements is a segment too.
    private void end(int size) {
        int reached = segments.isEmpty() ? 0 : segments.getLast().to();
        if (segments.isEmpty() || reached < size && cuts.commitAfter().contains(reached - 1)) {
            segments.add(empty(reached, size));
        }
        Segment last = segments.removeLast();
        segments.add(new Segment(last.kind(), last.begin(), last.from(), size, last.parts()));
    }

    private void take(SqlStatement statement, int index) {
        if (Backfill.isMeant(statement)) {
            backfill(statement, index);
            return;
        }
        StatementKind kind = StatementKind.of(statement);
        if (cuts.outside().contains(index)) {
            kind = StatementKind.OUTSIDE_TRANSACTION;
        }
        switch (kind) {
            case BEGIN -> begin(statement, index);
            case COMMIT -> commit(statement, index);
            case ROLLBACK -> refuse(statement, "a revision that undoes itself does nothing");
            case TWO_PHASE -> refuse(statement, "a revision cannot be left to others to commit");
            case OUTSIDE_TRANSACTION -> outside(statement, index);
            case SAVEPOINT, ENUM_LABEL, COPY_FROM_STDIN, SESSION_SETTING, OTHER -> add(statement, index);
        }
    }

    private void backfill(SqlStatement statement, int index) {
        if (Backfill.of(statement).isEmpty()) {
            problems.add(new StatementProblem.BadBackfill(script.excerpt(
                    statement, 1, "not an UPDATE of one table, or the line above it does not say how to divide it")));
        } else if (begin != null) {
            refuse(statement, "a backfill is several transactions: move it out of BEGIN and COMMIT");
        } else {
            close(index);
            segments.add(new Segment(Segment.Kind.BACKFILL, null, index, index + 1, List.of(statement)));
            from = index + 1;
        }
    }

    private void begin(SqlStatement statement, int index) {
        if (begin != null) {
            refuse(statement, "a transaction is open already");
        } else {
            close(index);
            begin = statement;
        }
    }

    private void commit(SqlStatement statement, int index) {
        if (begin == null) {
            refuse(statement, "no BEGIN stands before it");
        } else if (statement.text().toLowerCase(Locale.ROOT).endsWith(" chain")) {
            refuse(statement, "write COMMIT and BEGIN instead");
        } else {
            close(index + 1);
        }
    }

    private void outside(SqlStatement statement, int index) {
        if (begin != null) {
            refuse(statement, "it cannot run in a transaction: move it out of BEGIN and COMMIT");
            return;
        }
        close(index);
        segments.add(new Segment(Segment.Kind.OUTSIDE, null, index, index + 1, List.of(statement)));
        from = index + 1;
    }

    private void add(ScriptPart part, int index) {
        open.add(part);
        if (begin == null && (mode == TransactionMode.NONE || cuts.commitAfter().contains(index))) {
            close(index + 1);
        }
    }

    private void check(MetaCommand command) {
        if (!command.isForPsqlAlone()) {
            problems.add(StatementProblem.PsqlCommand.of(script, command));
        }
    }

    private void close(int end) {
        SqlStatement first = begin;
        if (!open.isEmpty() || first != null) {
            String text = first == null ? null : first.text();
            segments.add(new Segment(Segment.Kind.IN_TRANSACTION, text, from, end, open));
            from = end;
        }
        open = new ArrayList<>();
        begin = null;
    }

    private static boolean hasMarker(ScriptPart part) {
        return part.leadingComments().stream()
                .anyMatch(comment -> comment.content().equals(MARKER));
    }

    private void refuse(SqlStatement statement, String reason) {
        problems.add(new StatementProblem.TransactionControl(script.excerpt(statement, 1, reason)));
    }
}
