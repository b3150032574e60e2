package dev.stemma.postgres.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.stemma.postgres.connect.Problems;
import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Origin;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.Target;
import dev.stemma.revision.TransactionMode;
import dev.stemma.run.LedgerEntry;
import dev.stemma.run.LedgerState;
import dev.stemma.run.RunDatabase;
import dev.stemma.run.RunEvent;
import dev.stemma.run.RunListener;
import dev.stemma.run.Runner;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@ValueSource(ints = {14, 18})
class RunTest {
    private final TestDatabase database;
    private final Project project;

    RunTest(int major) {
        database = Postgres.major(major).database();
        project = new Project(database);
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void upAndDown() {
        project.with("a", "create table a (i int);", "drop table a;")
                .with("b", "create table b (i int)", "drop table b");
        assertThat(project.upgrade("head")).containsExactly("a", "b");
        assertThat(project.tables()).containsExactly("a", "b");
        assertThat(project.downgrade("-1")).containsExactly("b");
        assertThat(project.tables()).containsExactly("a");
        assertThat(project.applied()).containsExactly("a");
        assertThat(project.downgrade("base")).containsExactly("a");
        assertThat(database.rows("select action, revision from stemma.log order by entry"))
                .containsExactly("upgrade|a", "upgrade|b", "downgrade|b", "downgrade|a");
    }

    @Test
    void nothingToDoAsksOnceAndCreatesNothing() {
        project.with("a", "create table a (i int);", "drop table a;");
        assertThat(project.downgrade("base")).isEmpty();
        try (RunDatabase runs = project.open()) {
            assertThat(runs.state()).isEqualTo(LedgerState.NONE);
        }
        assertThat(database.rows("select nspname from pg_namespace where nspname = 'stemma'"))
                .isEmpty();
    }

    @Test
    void theLedgerRemembers() {
        project.with("a", "create table a (i int); select pg_sleep(0.02);", "drop table a;")
                .with("b", "-- none\n", "-- none\n");
        project.upgrade("heads");
        try (RunDatabase runs = project.open()) {
            LedgerState state = runs.state();
            assertThat(state.applied().ids().toString()).isEqualTo("[a, b]");
            LedgerEntry entry = List.copyOf(state.entries().values()).getFirst();
            assertThat(entry.facts().message()).isEqualTo("does a");
            assertThat(entry.appliedBy()).endsWith(" (ann@laptop)");
            assertThat(entry.batch()).isEqualTo("run1");
            assertThat(entry.toolVersion()).isEqualTo("1.2.3");
            assertThat(entry.took().toMillis()).isBetween(20L, 5000L);
            assertThat(List.copyOf(state.entries().values())
                            .getLast()
                            .facts()
                            .parents()
                            .toString())
                    .isEqualTo("[a]");
        }
    }

    @Test
    void aFailureTakesItsWholeRevisionBack() {
        project.with("a", "create table a (i int);", "drop table a;").with("b", """
                create table b (i int);
                alter table b add column total mony;
                create table c (i int);
                """, "drop table b;");
        Problem problem = problem(() -> project.upgrade("head"));
        assertThat(problem.code()).isEqualTo("statement-failed");
        assertThat(problem.summary()).isEqualTo("revision b stopped at statement 2 of 3");
        assertThat(problem.excerpt().orElseThrow().location()).hasToString("b_up.sql:2:32");
        assertThat(problem.excerpt().orElseThrow().remark()).isEqualTo("type \"mony\" does not exist (42704)");
        assertThat(problem.details()).containsExactly("nothing of this revision was kept; the database stands at a");
        assertThat(problem.hint()).contains("correct it, then run 'upgrade' again");
        assertThat(project.tables()).containsExactly("a");
        assertThat(project.applied()).containsExactly("a");
        project.with("b", "create table b (i int)", "drop table b");
        assertThat(project.upgrade("head")).containsExactly("b");
    }

    @Test
    void aMistakeOfGrammarKeepsNothingElseBack() {
        for (int i = 0; i < 20; i++) {
            project.with("r" + i, i == 15 ? "create tabel x()" : "create table t" + i + " (i int)", "select 1");
        }
        Problem problem = problem(() -> project.upgrade("head"));
        assertThat(problem.summary()).isEqualTo("revision r15 stopped at statement 1 of 1");
        assertThat(project.applied()).hasSize(15).last().isEqualTo("r14");
    }

    @Test
    void oneTransactionForAll() {
        project.mode(TransactionMode.ALL)
                .with("a", "create table a (i int);", "drop table a;")
                .with("b", "insert into a select 1/0", "select 1");
        assertThat(problem(() -> project.upgrade("head")).details().getLast())
                .isEqualTo("nothing of this run was kept; the database stands at base");
        assertThat(project.tables()).isEmpty();
        project.with("b", "insert into a values (1)", "delete from a");
        assertThat(project.upgrade("head")).containsExactly("a", "b");
        project.with("c", "create index concurrently i on a (i)", "drop index i")
                .with("d", "insert into a values (2)", "select 1");
        assertThat(problem(() -> project.upgrade("head")).code()).isEqualTo("not-in-one-transaction");
        assertThat(project.applied()).containsExactly("a", "b");
        assertThat(project.mode(TransactionMode.EACH).upgrade("head")).containsExactly("c", "d");
    }

    @Test
    void whatIsDividedCannotShareATransaction() {
        project.mode(TransactionMode.ALL)
                .with("a", "create table a (i int);\ncreate index concurrently i on a (i);\nselect 1;", "select 1");
        Problem problem = problem(() -> project.upgrade("head"));
        assertThat(problem.code()).isEqualTo("not-in-one-transaction");
        assertThat(problem.excerpt().orElseThrow().location()).hasToString("a_up.sql:2:1");
        assertThat(project.tables()).isEmpty();
    }

    @Test
    void whatTheServerHasToldIsNotRunAgain() {
        String start = """
                create table a (i int);
                create procedure p() language plpgsql as $$ begin insert into a values (1); commit; end $$;
                call p();
                """;
        project.with("a", start + "select 1/0;", "drop procedure p; drop table a;");
        problem(() -> project.upgrade("head"));
        assertThat(database.rows("select reached from stemma.ledger")).containsExactly("3");
        project.with("a", start + "select 1/1;", "drop procedure p; drop table a;");
        assertThat(project.upgrade("head")).containsExactly("a");
        assertThat(database.rows("select * from a")).containsExactly("1");
    }

    @Test
    void aStampEndsWhatARunHasLeft() {
        project.with("a", "create table a (i int);\n-- stemma: commit\nselect 1/0;", "drop table a");
        problem(() -> project.upgrade("head"));
        try (RunDatabase runs = project.open()) {
            project.runner(runs)
                    .stamp(Target.parseAll(List.of("a")), Runner.Stamp.MOVE, project.options(), RunListener.SILENT);
        }
        assertThat(project.applied()).containsExactly("a");
    }

    @Test
    void aTransactionsIsolationIsSetBeforeAnythingElse() {
        project.with(
                "a",
                "set transaction isolation level serializable;\ncreate table a as select current_setting('transaction_isolation') as i",
                "drop table a");
        project.upgrade("head");
        assertThat(database.rows("select i from a")).containsExactly("serializable");
        project.with("b", "select 1;\nset transaction isolation level serializable;", "select 1");
        assertThat(problem(() -> project.upgrade("head"))
                        .excerpt()
                        .orElseThrow()
                        .location())
                .hasToString("b_up.sql:2:1");
    }

    @Test
    void noTransactionOnRequest() {
        Revision revision = new Revision(
                new RevisionId("a"),
                List.of(),
                List.of(),
                List.of(),
                "",
                null,
                null,
                TransactionMode.NONE,
                true,
                Origin.NONE);
        project.with(revision, "create table a (i int);\nselect 1/0;\ncreate table b (i int);", "drop table a");
        Problem problem = problem(() -> project.upgrade("head"));
        assertThat(problem.details())
                .contains("the first 1 of its 3 parts are committed, and the ledger knows it: 'upgrade' goes on behind"
                        + " them, 'downgrade' undoes them");
        assertThat(project.tables()).containsExactly("a");
        project.with(revision, "create table a (i int);\nselect 1/1;\ncreate table b (i int);", "drop table a");
        assertThat(project.upgrade("head")).containsExactly("a");
        assertThat(project.tables()).containsExactly("a", "b");
    }

    @Test
    void aRevisionThatOpensItsOwnTransactionRunsInOurs() {
        project.with("a", "BEGIN;\ncreate table a (i int);\nselect 1/0;\nCOMMIT;\n", "begin; drop table a; end;");
        assertThat(problem(() -> project.upgrade("head"))
                        .excerpt()
                        .orElseThrow()
                        .location())
                .hasToString("a_up.sql:3:1");
        assertThat(project.tables()).isEmpty();
        project.with("a", "BEGIN;\ncreate table a (i int);\nCOMMIT;\n", "begin; drop table a; end;");
        project.upgrade("head");
        assertThat(project.downgrade("base")).containsExactly("a");
    }

    @Test
    void strangeTransactionControlIsRefusedBeforeAnythingRuns() {
        project.with("a", "create table a (i int);", "drop table a")
                .with("b", "create table b (i int);\nrollback;", "select 1");
        Problem problem = problem(() -> project.upgrade("head"));
        assertThat(problem.code()).isEqualTo("transaction-control");
        assertThat(problem.excerpt().orElseThrow().location()).hasToString("b_up.sql:2:1");
        assertThat(project.tables()).isEmpty();
    }

    @Test
    void whatCannotRunInATransactionIsASegmentOfItsOwn() {
        project.with("a", """
                create table a (i int);
                create index concurrently a_i on a (i);
                insert into a values (1);
                """, "drop index concurrently a_i;\ndrop table a;");
        assertThat(project.upgrade("head")).containsExactly("a");
        assertThat(project.applied()).containsExactly("a");
        assertThat(database.rows("select indisvalid from pg_index where indexrelid = 'a_i'::regclass"))
                .containsExactly("t");
        assertThat(project.downgrade("base")).containsExactly("a");
        assertThat(project.tables()).isEmpty();
    }

    @Test
    void theServerTellsWhatElseCannotRunInATransaction() {
        project.with("a", """
                create table a (i int);
                create procedure p() language plpgsql as $$ begin insert into a values (1); commit; end $$;
                call p();
                create type mood as enum ('sad');
                """, "drop procedure p; drop table a");
        project.with("b", """
                alter type mood add value 'glad';
                create table b (m mood default 'glad');
                """, "drop table b");
        assertThat(project.upgrade("head")).containsExactly("a", "b");
        assertThat(database.rows("select * from a")).containsExactly("1");
    }

    @Test
    void markersCommit() {
        project.with("a", "create table a (i int);\n-- stemma: commit\nselect 1/0;", "drop table a");
        problem(() -> project.upgrade("head"));
        assertThat(project.tables()).containsExactly("a");
        assertThat(database.rows("select state, reached from stemma.ledger")).containsExactly("upgrading|1");
    }

    @Test
    void aStoppedRevisionIsResumed() {
        String start = "create schema app;\nset search_path = app;\ncreate table a (i int);\n-- stemma: commit\n";
        project.with("a", start + "create tabel b (i int);", "drop schema app cascade")
                .with("b", "select 1", "select 1");
        problem(() -> project.upgrade("head"));
        project.with("a", start + "create table b (i int);", "drop schema app cascade");
        assertThat(project.upgrade("head")).containsExactly("a", "b");
        assertThat(database.rows("select relname from pg_class where relnamespace = 'app'::regnamespace order by 1"))
                .containsExactly("a", "b");
        assertThat(project.applied()).containsExactly("a", "b");
    }

    @Test
    void aStoppedRevisionThatHasChangedBeforeTheStopIsRefused() {
        project.with("a", "create table a (i int);\n-- stemma: commit\nselect 1/0;", "drop table a");
        problem(() -> project.upgrade("head"));
        project.with("a", "create table a (i bigint);\n-- stemma: commit\nselect 1;", "drop table a");
        assertThat(problem(() -> project.upgrade("head")).code()).isEqualTo("changed-before-stop");
    }

    @Test
    void aStoppedRevisionIsUndone() {
        project.with("a", """
                create table a (i int);
                -- stemma: commit
                insert into a values (1), (1);
                -- stemma: commit
                create unique index concurrently a_i on a (i);
                create table b (i int);
                """, "drop table b; drop index concurrently a_i; drop table a;");
        Problem problem = problem(() -> project.upgrade("head"));
        assertThat(problem.summary()).isEqualTo("revision a stopped at statement 3 of 4");
        assertThat(database.rows("select count(*) from pg_index where not indisvalid"))
                .containsExactly("0");
        assertThat(project.downgrade("-1")).containsExactly("a");
        assertThat(project.tables()).isEmpty();
        assertThat(database.rows("select count(*) from stemma.ledger")).containsExactly("0");
    }

    @Test
    void aFailureOutsideOfATransactionThatKeptNothingLeavesNoRow() {
        project.with("a", "create unique index concurrently i on missing (i)", "drop index i");
        Problem problem = problem(() -> project.upgrade("head"));
        assertThat(problem.details()).contains("nothing of this revision was kept; the database stands at base");
        assertThat(database.rows("select count(*) from stemma.ledger")).containsExactly("0");
    }

    @Test
    void anotherRunMustNotLeaveAStoppedRevisionBehind() {
        project.with("a", "select 1", "select 1");
        project.upgrade("head");
        project.with("b", "create table b (i int);\n-- stemma: commit\nselect 1/0;", "drop table b");
        problem(() -> project.upgrade("head"));
        project.without("b").with(Revision.of("c", "a"), "select 1", "select 1");
        Problem problem = problem(() -> project.upgrade("head"));
        assertThat(problem.code()).isEqualTo("unfinished-revision");
        assertThat(project.downgrade("a")).containsExactly("b");
        assertThat(project.upgrade("head")).containsExactly("c");
    }

    @Test
    void aRevisionWithoutAFileIsUndoneFromTheLedger() {
        project.with("a", "create table a (i int);", "drop table a;")
                .with("b", "create table b (i int)", "drop table b");
        project.upgrade("head");
        project.without("b");
        assertThat(project.downgrade("a")).containsExactly("b");
        assertThat(project.tables()).containsExactly("a");
    }

    @Test
    void aChangedFileIsRefusedWithADiff() {
        project.with("a", "create table a (i int);", "drop table a;");
        project.upgrade("head");
        project.with("a", "-- a comment\nCREATE TABLE a (\n  i int\n);", "drop table a;")
                .with("b", "select 1", "select 1");
        assertThat(project.upgrade("head")).containsExactly("b");
        project.with("a", "create table a (i bigint);", "drop table a;").with("c", "select 1", "select 1");
        Problem problem = problem(() -> project.upgrade("head"));
        assertThat(problem.summary()).isEqualTo("'a_up.sql' is not what was applied as revision a");
        assertThat(problem.details())
                .containsExactly(
                        "--- as applied",
                        "+++ a_up.sql",
                        "@@ -1 +1 @@",
                        "-create table a (i int);",
                        "+create table a (i bigint);");
        assertThat(project.accepting().upgrade("head")).containsExactly("c");
    }

    @Test
    void aChangedDowngradeIsRefusedWithADiff() {
        project.with("a", "create table a (i int);", "drop table a;");
        project.upgrade("head");
        project.with("a", "create table a (i int);", "drop table if exists a;");
        Problem problem = problem(() -> project.downgrade("base"));
        assertThat(problem.details()).contains("-drop table a;", "+drop table if exists a;");
        assertThat(project.accepting().downgrade("base")).containsExactly("a");
    }

    @Test
    void acceptTakesTheFileAsItIs() {
        project.with("a", "create table a (i int);", "drop table a;");
        project.upgrade("head");
        project.with("a", "create table a (i bigint);", "drop table a;").with("b", "select 1", "select 1");
        try (RunDatabase runs = project.open()) {
            Runner runner = project.runner(runs);
            var ids = List.of(new RevisionId("a"));
            assertThat(runner.accept(ids, project.options(), RunListener.SILENT))
                    .isEqualTo(ids);
        }
        assertThat(project.upgrade("head")).containsExactly("b");
        assertThat(project.applied()).containsExactly("a", "b");
    }

    @Test
    void stampRunsNothing() {
        project.with("a", "create table a (i int);", "drop table a;").with("b", "select 1/0", "select 1");
        try (RunDatabase runs = project.open()) {
            project.runner(runs)
                    .stamp(Target.parseAll(List.of("b")), Runner.Stamp.MOVE, project.options(), RunListener.SILENT);
        }
        assertThat(project.applied()).containsExactly("a", "b");
        assertThat(project.tables()).isEmpty();
        try (RunDatabase runs = project.open()) {
            project.runner(runs)
                    .stamp(Target.parseAll(List.of("a")), Runner.Stamp.PURGE, project.options(), RunListener.SILENT);
        }
        assertThat(project.applied()).containsExactly("a");
    }

    @Test
    void whatCannotBeUndoneIsRefusedByReason() {
        Revision revision = new Revision(
                new RevisionId("a"),
                List.of(),
                List.of(),
                List.of(),
                "",
                null,
                "the old values are gone",
                null,
                true,
                Origin.NONE);
        project.with(revision, "create table a (i int);", "");
        project.upgrade("head");
        assertThat(problem(() -> project.downgrade("base")).summary())
                .isEqualTo("revision a cannot be undone: the old values are gone");
        project.without("a");
        assertThat(problem(() -> project.downgrade("base")).summary())
                .isEqualTo("revision a cannot be undone: the old values are gone");
    }

    @Test
    void anEmptyOrMissingDowngradeIsRefused() {
        project.with("a", "create table a (i int);", "-- later").with("b", "create table b (i int)", null);
        project.upgrade("head");
        assertThat(problem(() -> project.downgrade("-1")).summary())
                .isEqualTo("revision b has no downgrade in 'b_up.sql'");
        project.without("b");
        assertThat(stop(() -> project.downgrade("base")).problems().stream().map(Problem::summary))
                .containsExactly(
                        "revision b has no downgrade in 'ledger:b_up.sql'",
                        "revision a has no downgrade in 'a_down.sql'");
    }

    @Test
    void copiesData() {
        project.with(
                "a",
                "create table a (i int, t text);\ncopy a from stdin;\n1\tx\n2\t\\N\n\\.\ncreate table b (i int);\n",
                "drop table a");
        assertThat(project.upgrade("head")).containsExactly("a");
        assertThat(database.rows("select * from a")).containsExactly("1|x", "2|null");
        project.with("b", "copy a from stdin;\n3\tx\nx\ty\n\\.\n", "select 1");
        assertThat(problem(() -> project.upgrade("head"))
                        .excerpt()
                        .orElseThrow()
                        .location())
                .hasToString("b_up.sql:3:1");
        assertThat(database.rows("select count(*) from a")).containsExactly("2");
    }

    @Test
    void theEncodingOfAFileIsNotTheServersBusiness() {
        project.with("a", "set client_encoding = 'LATIN1';\ncreate table a as select 'ä€' as t;", "drop table a");
        project.upgrade("head");
        assertThat(database.rows("select * from a")).containsExactly("ä€");
    }

    @Test
    void settingsEndWithTheRevision() {
        database.run("create role owner_of_a; create role nobody_special; grant create on schema public to owner_of_a");
        project.with("a", """
                set search_path = pg_catalog;
                set role nobody_special;
                set datestyle = 'german';
                set local statement_timeout = 0;
                reset datestyle;
                """, "select 1")
                .with("b", "set session authorization owner_of_a; create table b (i int);", "select 1")
                .with(
                        "c",
                        "create table c as select current_user as u, current_setting('search_path') as p",
                        "select 1");
        project.upgrade("head");
        assertThat(database.rows("select u = session_user, p from c")).containsExactly("t|\"$user\", public");
        database.run("drop table b; drop owned by owner_of_a; drop role owner_of_a, nobody_special");
    }

    @Test
    void manyRevisionsAreFewMessages() {
        IntStream.range(0, 300)
                .forEach(i -> project.with("r" + i, "create table t" + i + " (i int)", "drop table t" + i));
        assertThat(project.upgrade("head")).hasSize(300);
        assertThat(project.downgrade("base")).hasSize(300);
        assertThat(project.tables()).isEmpty();
    }

    @Test
    void tellsWhatHappens() {
        project.with("a", "create table a (i int); drop table if exists x;", "drop table a;");
        project.upgrade("head");
        assertThat(project.events.stream().map(RunTest::told))
                .containsExactly(
                        "RunStarted", "StepStarted", "NOTICE table \"x\" does not exist, skipping", "StepFinished");
    }

    private static String told(RunEvent event) {
        return event instanceof RunEvent.Noticed noticed
                ? noticed.severity() + " " + noticed.message()
                : event.getClass().getSimpleName();
    }

    private static Problem problem(Runnable action) {
        return Problems.of(catchThrowable(action::run));
    }

    private static StemmaException stop(Runnable action) {
        return (StemmaException) catchThrowable(action::run);
    }
}
