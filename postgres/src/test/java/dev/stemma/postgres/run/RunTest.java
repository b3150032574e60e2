package dev.stemma.postgres.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.stemma.postgres.connect.Problems;
import dev.stemma.problem.Problem;
import dev.stemma.run.LedgerEntry;
import dev.stemma.run.LedgerState;
import dev.stemma.run.RunDatabase;
import dev.stemma.run.RunEvent;
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
}
