package dev.stemma.sqlite.run;

import dev.stemma.problem.Excerpt;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Revision;
import dev.stemma.revision.TransactionMode;
import dev.stemma.run.HookPlace;
import dev.stemma.run.Hooks;
import dev.stemma.run.LedgerChange;
import dev.stemma.run.LedgerEntry.State;
import dev.stemma.run.OfflineStart;
import dev.stemma.run.RevisionFacts;
import dev.stemma.run.RevisionProblem;
import dev.stemma.run.RunOptions;
import dev.stemma.run.RunOptions.ChangedFiles;
import dev.stemma.run.RunSettings;
import dev.stemma.run.Segment;
import dev.stemma.run.Segments;
import dev.stemma.run.Segments.Cuts;
import dev.stemma.run.StatementProblem;
import dev.stemma.run.Work;
import dev.stemma.sql.MetaCommand;
import dev.stemma.sql.ScriptPart;
import dev.stemma.sqlite.text.SqliteText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Writes a run down as a script for the shell `sqlite3`. It is made of the transactions that the runner would use, so
/// it leaves the same ledger behind. A guard that is not met breaks a CHECK, since SQLite has no other way to stop a
/// script.
public final class ShellScript {
    private static final String GUARD = "stemma_guard";

    private final OfflineStart start;
    private final RunOptions options;
    private final LedgerSql sql;
    private final Stamp stamp;
    private final StringBuilder text = new StringBuilder();

    /// @param start where the database must stand before the script
    public ShellScript(OfflineStart start, RunOptions options, RunSettings settings) {
        this.start = start;
        this.options = options;
        this.sql = new LedgerSql(LedgerNames.of(settings.ledger()));
        String who = settings.runBy().isEmpty() ? "a script" : "a script by " + settings.runBy();
        this.stamp = new Stamp(who, options.batch(), settings.toolVersion());
    }

    /// Steps along the graph.
    public String ofRun(List<Work> works, Hooks hooks) {
        begin();
        hooks(HookPlace.beforeRun(hooks));
        if (options.transaction() == TransactionMode.ALL) {
            works.forEach(ShellScript::refuseDivided);
            line("BEGIN IMMEDIATE");
            works.forEach(work -> {
                title(work);
                segments(work).forEach(segment -> segment(work, segment));
            });
            line("COMMIT");
        } else {
            for (Work work : works) {
                hooks(HookPlace.beforeRevision(hooks));
                work(work);
                hooks(HookPlace.afterRevision(hooks));
            }
        }
        hooks(HookPlace.afterRun(hooks));
        return text.toString();
    }

    /// Changes of the ledger alone.
    public String ofChanges(List<LedgerChange> changes) {
        begin();
        text.append("\n-- The ledger alone: nothing is run.\n");
        line("BEGIN IMMEDIATE");
        sql.changes(changes, null, stamp).forEach(this::line);
        line("COMMIT");
        return text.toString();
    }

    private void begin() {
        text.append("""
                -- For the shell of SQLite, which stops at the first error: sqlite3 app.db < FILE
                .bail on
                PRAGMA foreign_keys = OFF;
                """);
        line("CREATE TEMP TABLE " + GUARD + " (complaint TEXT CONSTRAINT \"this script does not fit this database\""
                + " CHECK (complaint IS NULL))");
        if (start.listed().isEmpty()) {
            text.append("\n-- The ledger, where there is none yet.\nBEGIN IMMEDIATE;\n");
            sql.createMissing().forEach(this::line);
            line("COMMIT");
        }
        text.append("\n-- The start: this script fits no other.\n");
        if (start.squashed().isEmpty()) {
            guard();
            return;
        }
        // Where the guard stops the script, what was exchanged is as it was.
        line("BEGIN IMMEDIATE");
        start.squashed().forEach(squashed -> sql.exchange(squashed, stamp).forEach(this::line));
        guard();
        line("COMMIT");
    }

    private void guard() {
        String expected = start.listed().isEmpty()
                ? "SELECT NULL AS revision, NULL AS up, NULL AS down WHERE 0"
                : "VALUES "
                        + start.listed().stream().map(ShellScript::row).collect(Collectors.joining(",\n           "));
        boolean compares = options.changed() == ChangedFiles.REFUSE;
        line("""
                CREATE TEMP VIEW stemma_complaint AS
                WITH expected (revision, up, down) AS (
                    %1$s)
                SELECT 'not applied: ' || revision AS complaint FROM expected WHERE revision NOT IN (SELECT revision FROM %2$s)
                UNION ALL
                SELECT 'applied as well: ' || revision FROM %2$s WHERE revision NOT IN (SELECT revision FROM expected)
                UNION ALL
                SELECT 'a run stopped in its middle: ' || revision FROM %2$s WHERE state <> 'applied'""".formatted(expected, sql.ledger()) + (compares ? """

                        UNION ALL
                        SELECT 'applied with another text: ' || l.revision FROM expected e JOIN %s l USING (revision)
                         WHERE l.upgrade_checksum <> e.up OR coalesce(l.downgrade_checksum, '') <> e.down""".formatted(sql.ledger()) : ""));
        line("SELECT complaint FROM temp.stemma_complaint");
        line("INSERT INTO temp." + GUARD + " SELECT complaint FROM temp.stemma_complaint");
        line("DROP VIEW temp.stemma_complaint");
    }

    private static String row(RevisionFacts facts) {
        String down = Objects.requireNonNullElse(facts.downgradeChecksum(), "");
        return "(" + LedgerSql.text(facts.id().text()) + ", " + LedgerSql.text(facts.upgradeChecksum()) + ", "
                + LedgerSql.text(down) + ")";
    }

    private void work(Work work) {
        title(work);
        for (Segment segment : segments(work)) {
            boolean inTransaction = segment.kind() != Segment.Kind.OUTSIDE;
            if (inTransaction) {
                line("BEGIN IMMEDIATE");
                segment(work, segment);
            } else {
                segment.parts().forEach(part -> line(part.text()));
                line("BEGIN IMMEDIATE");
                mark(work, segment);
            }
            line("COMMIT");
        }
    }

    /// Each statement by itself, as on the connection that a hook has otherwise.
    private void hooks(List<HookPlace> hooks) {
        for (HookPlace hook : hooks) {
            text.append('\n').append(hook.comment()).append('\n');
            hook.parts().forEach(this::part);
            if (!hook.parts().isEmpty()) {
                line("PRAGMA foreign_keys = OFF");
            }
        }
    }

    private void title(Work work) {
        if (work.program() != null) {
            throw new StemmaException(new RevisionProblem.NotInAScript(work.id()));
        }
        Revision revision = work.step().revision();
        String verb = work.isUpgrade() ? "Upgrade " : "Downgrade ";
        text.append("\n-- ").append(verb).append(revision.id());
        text.append(
                        revision.message().isEmpty()
                                ? ""
                                : ": " + revision.message().replaceAll("\\s+", " "))
                .append('\n');
    }

    private static List<Segment> segments(Work work) {
        return Segments.of(work.script(), work.mode(), Cuts.NONE);
    }

    private void segment(Work work, Segment segment) {
        segment.parts().forEach(this::part);
        mark(work, segment);
    }

    private void part(ScriptPart part) {
        SqliteText words = new SqliteText(part.text());
        if (words.is(0, "pragma", "foreign_key_check")) {
            check(words);
        } else if (!(part instanceof MetaCommand)) {
            line(part.text());
        }
    }

    /// The shell only lists what the check finds; here it must stop.
    private void check(SqliteText words) {
        String of = words.size() > 3 ? LedgerSql.text(words.name(3)) : "";
        line("INSERT INTO temp." + GUARD
                + " SELECT \"table\" || ' refers to no row of ' || parent FROM pragma_foreign_key_check(" + of + ")");
    }

    private void mark(Work work, Segment segment) {
        boolean isLast = segment.to() == work.script().parts().size();
        boolean isFirst = segment.from() == 0;
        if (isLast && !work.isUpgrade()) {
            sql.delete(work.id(), "downgrade", stamp, 0).forEach(this::line);
            return;
        }
        Mark mark = work.isUpgrade()
                ? isLast ? Mark.applied("upgrade") : new Mark(State.UPGRADING, segment.to(), "upgrade, a part")
                : new Mark(State.DOWNGRADING, segment.to(), "downgrade, a part");
        List<String> statements = work.isUpgrade() && isFirst
                ? sql.insert(work.facts(), work.texts(), null, mark, stamp, 0)
                : sql.advance(work.id(), mark, stamp, 0);
        statements.forEach(this::line);
    }

    private void line(String statement) {
        text.append(statement).append(";\n");
    }

    private static void refuseDivided(Work work) {
        List<Segment> segments = segments(work);
        if (segments.size() > 1) {
            Excerpt where = work.script()
                    .excerpt(segments.get(1).parts().getFirst(), 1, "this divides it into several transactions");
            throw new StemmaException(new StatementProblem.NotInOneTransaction(work.id(), where));
        }
    }
}
