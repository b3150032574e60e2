package dev.stemma.postgres.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.stemma.postgres.connect.Problems;
import dev.stemma.problem.Problem;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.TransactionMode;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/// How revisions are put into transactions.
@ParameterizedClass
@ValueSource(ints = {14, 18})
class TransactionsRunTest {
    private final TestDatabase database;
    private final Project project;

    TransactionsRunTest(int major) {
        database = Postgres.major(major).database();
        project = new Project(database);
    }

    @AfterEach
    void drop() {
        database.close();
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
        Revision revision = Revision.named(new RevisionId("a"))
                .transaction(TransactionMode.NONE)
                .build();
        project.with(revision, "create table a (i int);\nselect 1/0;\ncreate table b (i int);", "drop table a");
        Problem problem = problem(() -> project.upgrade("head"));
        assertThat(problem.details())
                .contains("the first of its 3 parts is committed, and the ledger knows it: 'upgrade' goes on behind"
                        + " it, 'downgrade' undoes it");
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

    private static Problem problem(Runnable action) {
        return Problems.of(catchThrowable(action::run));
    }
}
