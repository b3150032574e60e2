package dev.stemma.postgres.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stemma.postgres.run.CutProxy.Cut;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.TransactionMode;
import dev.stemma.run.RunEvent;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Backfills, divided by ranges of a key. The column `n` counts how often a row was changed.
class BackfillTest {
    private static final String COUNT = """
            create table done (at int);
            -- stemma: backfill 'count' by id batch 10
            update item set n = n + 1;
            insert into done values (1);
            """;

    private TestDatabase database;
    private Project project;

    @BeforeEach
    void begin() {
        database = Postgres.newest().database();
        database.run("create table item (id bigint primary key, part text not null default 'x', n int default 0);"
                + " insert into item (id) select 7 * g from generate_series(1, 95) g");
        project = new Project(database);
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void eachBatchIsATransactionOfItsOwn() {
        database.run("alter table item add tx xid8");
        project.with("a", COUNT.replace("set n", "set tx = pg_current_xact_id(), n"), "drop table done")
                .upgrade("head");
        assertThat(database.rows("select count(*) from item group by tx order by min(id)"))
                .containsExactly("10", "10", "10", "10", "10", "10", "10", "10", "10", "5");
        expectOnce("a");
        assertThat(project.eventsSoFar())
                .filteredOn(RunEvent.Progress.class::isInstance)
                .hasSize(9)
                .first()
                .hasFieldOrPropertyWithValue("what", "backfill 'count': 10 rows");
    }

    @ParameterizedTest
    @EnumSource
    void aCutAnywhereLeavesEachRowChangedOnce(Cut cut) throws IOException {
        for (int message = 1; message < 100; message++) {
            try (TestDatabase own = Postgres.newest().database();
                    CutProxy proxy = new CutProxy(own.address(), message, cut)) {
                own.run("create table item (id bigint primary key, n int default 0);"
                        + " insert into item (id) select g from generate_series(1, 45) g");
                Project cutOff = new Project(own).with("a", COUNT, "drop table done");
                try {
                    cutOff.over(proxy.url()).upgrade("head");
                } catch (StemmaException lost) {
                    cutOff.over(own.url()).upgrade("head");
                }
                assertThat(own.rows("select n, count(*) from item group by 1 union all select 0, count(*) from done"))
                        .as(cut + " at message " + message)
                        .containsExactly("1|45", "0|1");
                if (!proxy.wasCut()) {
                    return;
                }
            }
        }
        throw new AssertionError("it never ended");
    }

    @Test
    void aRunThatStoppedGoesOnBehindItsLastBatch() {
        database.run("alter table item add constraint no_300 check (id <> 301 or n = 0)");
        project.with("a", COUNT, "drop table done");
        assertThatThrownBy(() -> project.upgrade("head"))
                .isInstanceOfSatisfying(
                        StemmaException.class,
                        stop -> assertThat(stop.problems().getFirst().details())
                                .contains(
                                        "its backfill is committed up to the key ('280'), and the ledger knows it: 'upgrade'"
                                                + " goes on behind it"));
        assertThat(database.rows("select state, reached, intent from stemma.ledger"))
                .containsExactly("upgrading|1|backfill: 40 rows by id up to ('280')");
        database.run("alter table item drop constraint no_300");
        project.upgrade("head");
        expectOnce("a");
    }

    @Test
    void anotherStatementOrKeyIsRefusedInTheMiddle() {
        database.run("alter table item add constraint no_300 check (id <> 301 or n = 0)");
        project.with("a", COUNT, "drop table done");
        assertThatThrownBy(() -> project.upgrade("head")).isInstanceOf(StemmaException.class);
        project.with("a", COUNT.replace("n + 1", "n + 2"), "drop table done");
        assertThatThrownBy(() -> project.upgrade("head"))
                .extracting(BackfillTest::code)
                .isEqualTo("changed-before-stop");
        project.with("a", COUNT.replace("by id", "by id, part"), "drop table done");
        assertThatThrownBy(() -> project.upgrade("head"))
                .extracting(BackfillTest::code)
                .isEqualTo("changed-before-stop");
    }

    @Test
    void keysMayHaveSeveralColumnsAndAnyText() {
        database.run("alter table item drop constraint item_pkey, add primary key (part, id);"
                + " update item set part = (array['a''b', 'ü', E'c\\\\d'])[1 + id % 3]");
        project.with("a", COUNT.replace("by id", "by part, id"), "drop table done")
                .upgrade("head");
        expectOnce("a");
    }

    @Test
    void aDowngradeMayHaveOneToo() {
        project.with("a", "create table done (at int)", """
                -- stemma: backfill by id batch 30
                update item set n = n + 1 where id < 1000;
                drop table done;
                """);
        project.upgrade("head");
        project.downgrade("base");
        assertThat(database.rows("select n, count(*) from item group by 1")).containsExactly("1|95");
        assertThat(project.applied()).isEmpty();
    }

    @Test
    void whatCannotBeDividedIsRefusedBeforeAnything() {
        String line = "-- stemma: backfill by id\n";
        for (String bad : List.of(
                line + "delete from item",
                "-- stemma: backfill\nupdate item set n = 1",
                "-- stemma: backfill by id batch 0\nupdate item set n = 1",
                "-- stemma: backfill by id batch 10 pause 3\nupdate item set n = 1",
                line + "update item set n = x.n from item x")) {
            project.with("a", "create table done (at int);\n" + bad, "drop table done");
            assertThatThrownBy(() -> project.upgrade("head"))
                    .as(bad)
                    .extracting(BackfillTest::code)
                    .isEqualTo("bad-backfill");
        }
        project.with("a", "begin;\n" + line + "update item set n = 1;\ncommit", "drop table done");
        assertThatThrownBy(() -> project.upgrade("head"))
                .extracting(BackfillTest::code)
                .isEqualTo("transaction-control");
        project.with("a", COUNT, "drop table done").mode(TransactionMode.ALL);
        assertThatThrownBy(() -> project.upgrade("head"))
                .extracting(BackfillTest::code)
                .isEqualTo("not-in-one-transaction");
        assertThat(project.tables()).containsExactly("item");
    }

    @Test
    void aKeyThatMayBeNullIsRefused() {
        project.with("a", "-- stemma: backfill by n\nupdate item set part = 'y'", "");
        assertThatThrownBy(() -> project.upgrade("head"))
                .isInstanceOfSatisfying(
                        StemmaException.class,
                        stop -> assertThat(stop.problems()
                                        .getFirst()
                                        .excerpt()
                                        .orElseThrow()
                                        .remark())
                                .contains("the key of a backfill must be NOT NULL: n is not"));
    }

    @Test
    void aLockThatOthersHoldIsWaitedForBatchByBatch() throws Exception {
        try (var other = database.connect();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select from item where id = 7 * 35 for update");
            project.onEvent(event -> {
                if (event instanceof RunEvent.TryingAgain) {
                    try {
                        other.rollback();
                    } catch (java.sql.SQLException failure) {
                        throw new IllegalStateException(failure);
                    }
                }
            });
            project.with("a", COUNT.replace("batch 10", "batch 10 pause 1ms"), "drop table done");
            project.upgrade("head");
        }
        expectOnce("a");
        assertThat(project.eventsSoFar()).anyMatch(RunEvent.TryingAgain.class::isInstance);
    }

    private void expectOnce(String... applied) {
        assertThat(database.rows("select n, count(*) from item group by 1")).containsExactly("1|95");
        assertThat(database.rows("select count(*) from done")).containsExactly("1");
        assertThat(project.applied()).containsExactly(applied);
    }

    private static String code(Throwable stop) {
        return ((StemmaException) stop).problems().getFirst().code();
    }
}
