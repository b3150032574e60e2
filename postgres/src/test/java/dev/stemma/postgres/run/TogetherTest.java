package dev.stemma.postgres.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.stemma.database.ConnectionSettings;
import dev.stemma.embedded.DatabaseAddress;
import dev.stemma.postgres.connect.Problems;
import dev.stemma.problem.Problem;
import dev.stemma.run.LockSettings;
import dev.stemma.run.LockSettings.Pooler;
import dev.stemma.run.RunDatabase;
import dev.stemma.run.RunEvent;
import dev.stemma.run.RunListener;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/// A runner is not alone: other runners, other sessions that hold locks, sessions that are ended.
@ParameterizedClass
@ValueSource(ints = {14, 18})
class TogetherTest {
    private final TestDatabase database;
    private final Project project;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    TogetherTest(int major) {
        database = Postgres.major(major).database();
        project = new Project(database);
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
        database.close();
    }

    @Test
    void manyRunnersApplyEachRevisionOnce() throws Exception {
        List<Future<List<String>>> runs = new ArrayList<>();
        database.run("create table trace (what text)");
        CountDownLatch start = new CountDownLatch(1);
        for (int runner = 0; runner < 12; runner++) {
            Project own = new Project(database);
            for (int i = 0; i < 10; i++) {
                String index = i % 4 == 3 ? "create index concurrently i" + i + " on t" + i + " (i);" : "";
                own.with(
                        "r" + i,
                        "create table t" + i + " (i int); insert into trace values ('r" + i + "');" + index,
                        "select 1");
            }
            runs.add(threads.submit(() -> {
                start.await();
                return own.upgrade("head");
            }));
        }
        start.countDown();
        List<String> applied = new ArrayList<>();
        for (Future<List<String>> run : runs) {
            applied.addAll(run.get());
        }
        assertThat(applied).hasSize(10).doesNotHaveDuplicates();
        assertThat(database.rows("select count(*), count(distinct what) from trace"))
                .containsExactly("10|10");
        assertThat(database.rows("select count(*) from pg_index where not indisvalid"))
                .containsExactly("0");
    }

    @Test
    void saysWhoHoldsTheRunnersLock() {
        LockSettings impatient =
                new LockSettings(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1), Pooler.REFUSE);
        project.with("a", "select 1", "select 1");
        try (RunDatabase other = project.open()) {
            other.lock(RunListener.SILENT);
            Problem problem = problem(() -> project.locks(impatient).upgrade("head"));
            assertThat(problem.code()).isEqualTo("runner-busy");
            assertThat(problem.details())
                    .singleElement()
                    .asString()
                    .matches("process \\d+ 'stemma' of user \\S+, idle, since \\S+ \\S+ UTC: .*");
            assertThat(project.events).hasAtLeastOneElementOfType(RunEvent.WaitingForRunner.class);
        }
        assertThat(project.upgrade("head")).containsExactly("a");
    }

    @Test
    void triesAgainUntilTheLockIsHadAndSaysWhoIsInTheWay() throws Exception {
        project.with("a", "create table a (i int)", "drop table a");
        project.upgrade("head");
        project.with("b", "create table b (i int);\nalter table a add column j int;", "select 1");
        try (Connection blocker = blocker("lock table a")) {
            Future<List<String>> run = threads.submit(() -> project.upgrade("head"));
            await(RunEvent.TryingAgain.class::isInstance);
            blocker.rollback();
            assertThat(run.get()).containsExactly("b");
        }
        RunEvent.WaitingForLock waiting = project.events.stream()
                .filter(RunEvent.WaitingForLock.class::isInstance)
                .map(RunEvent.WaitingForLock.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(waiting.blockers().getFirst().application()).isEqualTo("the blocker");
        assertThat(waiting.blockers().getFirst().state()).isEqualTo("idle in transaction");
    }

    @Test
    void givesUpWithTheBlockersName() throws Exception {
        LockSettings impatient =
                new LockSettings(Duration.ofSeconds(1), Duration.ofMillis(10), Duration.ofMillis(600), Pooler.REFUSE);
        project.with("a", "create table a (i int)", "drop table a");
        project.upgrade("head");
        project.with("b", "alter table a add column j int;", "select 1");
        try (Connection blocker = blocker("lock table a")) {
            Problem problem = problem(() -> project.locks(impatient).upgrade("head"));
            assertThat(problem.code()).isEqualTo("lock-not-had");
            assertThat(problem.details().getFirst())
                    .matches(
                            "held by process \\d+ 'the blocker' of user \\S+, idle in transaction, since \\S+ \\S+ UTC: lock table a");
            assertThat(problem.excerpt().orElseThrow().remark())
                    .isEqualTo("canceling statement due to lock timeout (55P03)");
        }
        assertThat(project.upgrade("head")).containsExactly("b");
    }

    @Test
    void anIndexThatWasLeftInvalidIsBuiltAnew() throws Exception {
        project.with("a", "create table a (i int); insert into a values (1);", "drop table a");
        project.upgrade("head");
        project.with(
                "b",
                "create unique index concurrently a_i on a (i);\ncreate table b (i int);",
                "drop table b; drop index a_i");
        try (Connection blocker = blocker("insert into a values (2)")) {
            Future<?> run = threads.submit(() -> project.upgrade("head"));
            await(RunEvent.Progress.class::isInstance);
            database.run(
                    "select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'create unique index concurrently%'");
            ExecutionException stopped = (ExecutionException) catchThrowable(run::get);
            Problem problem = Problems.of(stopped.getCause());
            assertThat(problem.code()).isEqualTo("connection-lost");
            assertThat(problem.summary()).startsWith("the connection was lost in revision b: ");
            assertThat(database.rows("select indisvalid from pg_index where indexrelid = 'a_i'::regclass"))
                    .containsExactly("f");
            assertThat(database.rows(
                            "select revision, state, reached, intent from stemma.ledger where state <> 'applied'"))
                    .containsExactly("b|upgrading|0|create unique index concurrently a_i on a (i)");
            blocker.commit();
        }
        assertThat(project.upgrade("head")).containsExactly("b");
        assertThat(database.rows("select indisvalid from pg_index where indexrelid = 'a_i'::regclass"))
                .containsExactly("t");
        assertThat(database.rows("select intent is null, intent_indexes is null from stemma.ledger"))
                .containsExactly("t|t", "t|t");
    }

    @Test
    void aSessionThatIsEndedInItsTransactionKeepsNothing() throws Exception {
        project.with("a", "create table a (i int); select pg_sleep(10);", "drop table a");
        Future<?> run = threads.submit(() -> project.upgrade("head"));
        while (database.rows("select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'PgSleep'")
                .isEmpty()) {
            Thread.sleep(10);
        }
        ExecutionException stopped = (ExecutionException) catchThrowable(run::get);
        assertThat(Problems.of(stopped.getCause()).details())
                .containsExactly("nothing of this revision was kept; the database stands at base");
        assertThat(project.tables()).isEmpty();
    }

    @Test
    void deadlocksAreTriedAgain() throws Exception {
        project.with("a", "create table a (i int); create table b (i int);", "select 1");
        project.upgrade("head");
        project.with("c", "set local lock_timeout = 0; lock table a; select pg_sleep(0.3); lock table b;", "select 1");
        try (Connection other = blocker("set deadlock_timeout = '5s'; lock table b")) {
            Future<List<String>> run = threads.submit(() -> project.upgrade("head"));
            Thread.sleep(150);
            try (Statement statement = other.createStatement()) {
                statement.execute("lock table a");
            }
            other.rollback();
            assertThat(run.get()).containsExactly("c");
        }
        assertThat(project.events)
                .filteredOn(RunEvent.TryingAgain.class::isInstance)
                .extracting(event -> ((RunEvent.TryingAgain) event).reason())
                .containsExactly("deadlock detected (40P01)");
    }

    @Test
    void aScriptThatGivesTheRunnersLockAwayIsRolledBack() {
        project.with("a", "create table a (i int); select pg_advisory_unlock_all();", "select 1");
        assertThat(problem(() -> project.upgrade("head")).code()).isEqualTo("runner-lock-lost");
        assertThat(project.tables()).isEmpty();
    }

    @Test
    void whatOthersPutIntoThePathIsNotCalled() {
        database.run("""
                create table victims (name text);
                create function evil(numeric, integer) returns numeric language plpgsql as $$ begin raise 'caught'; end $$;
                create function evil(name, text) returns text language plpgsql as $$ begin raise 'caught'; end $$;
                create function evil(name, name) returns boolean language plpgsql as $$ begin raise 'caught'; end $$;
                create function evil(oid, regclass) returns boolean language plpgsql as $$ begin raise 'caught'; end $$;
                create operator * (function = evil, leftarg = numeric, rightarg = integer);
                create operator || (function = evil, leftarg = name, rightarg = text);
                create operator ~ (function = evil, leftarg = name, rightarg = name);
                create operator = (function = evil, leftarg = oid, rightarg = regclass);
                """);
        project.with(
                        "a",
                        "create table a (i int); create index concurrently on a (i); reindex table concurrently a;",
                        "drop table a")
                .with("b", "select 1/0", "select 1");
        assertThat(problem(() -> project.upgrade("head"))
                        .excerpt()
                        .orElseThrow()
                        .remark())
                .isEqualTo("division by zero (22012)");
        assertThat(project.applied()).containsExactly("a");
        assertThat(database.rows("select action from stemma.log order by entry"))
                .endsWith("upgrade", "failed");
    }

    @Test
    void aPoolerIsRefused() throws Exception {
        project.with("a", "select 1", "select 1");
        DatabaseAddress address = database.address();
        try (PidProxy proxy = new PidProxy(address)) {
            project.over(proxy.url());
            assertThat(problem(() -> project.upgrade("head")).code()).isEqualTo("pooler");
            LockSettings kept = new LockSettings(
                    Duration.ofSeconds(5), Duration.ofSeconds(1), Duration.ofSeconds(5), Pooler.KEEPS_SESSIONS);
            assertThat(project.locks(kept).upgrade("head")).containsExactly("a");
        }
    }

    @Test
    void aUserWithoutRightsIsToldSo() {
        project.with("a", "select 1", "select 1");
        database.run("create role weak login password 'weak'");
        String url = database.address().jdbcUrl() + "&user=weak&password=weak";
        assertThat(problem(() -> project.over(url).upgrade("head")).code()).isEqualTo("ledger-refused");
        assertThat(ConnectionSettings.of(url).shown()).doesNotContain("password=weak");
        database.run("drop role weak");
    }

    @Test
    void aNewerLedgerIsRefused() {
        project.with("a", "select 1", "select 1");
        project.upgrade("head");
        database.run(
                "comment on table stemma.ledger is 'stemma ledger, format 2'; alter table stemma.ledger drop column batch");
        assertThat(problem(() -> project.upgrade("head")).summary())
                .isEqualTo(
                        "the ledger 'stemma' has the form 'stemma ledger, format 2', which this Stemma does not know");
    }

    private Connection blocker(String sql) throws SQLException {
        Connection connection = database.connect();
        connection.setClientInfo("ApplicationName", "the blocker");
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return connection;
    }

    private void await(Predicate<RunEvent> event) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (project.eventsSoFar().stream().noneMatch(event)) {
            assertThat(System.nanoTime()).as("the event came in time").isLessThan(end);
            Thread.sleep(5);
        }
    }

    private static Problem problem(Runnable action) {
        return Problems.of(catchThrowable(action::run));
    }
}
