package dev.stemma.postgres.run;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stemma.postgres.run.LedgerSql.Stamp;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// The lock of scripts, beside that of runs.
class PsqlGuardTest {
    private static final RunnerLock LOCK = RunnerLock.of("stemma");
    private static final PsqlGuard GUARD =
            new PsqlGuard(new LedgerSql("stemma"), LOCK, new Stamp("a script", "batch", "0"));

    @Test
    void aScriptGivesUpWhereARunGoesOn() throws Exception {
        try (TestDatabase database = Postgres.oldest().database();
                Connection run = database.connect();
                Connection script = database.connect()) {
            run(run, "SELECT pg_advisory_lock(" + LOCK.key() + ")");
            assertThatThrownBy(() -> run(script, GUARD.takeLock(Duration.ZERO)))
                    .hasMessageContaining("another run is at work on this database");
        }
    }

    @Test
    void aWaitingScriptDoesNotHoldUpTheIndexThatTheRunBuilds() throws Exception {
        try (TestDatabase database = Postgres.oldest().database();
                Connection run = database.connect();
                Connection script = database.connect()) {
            run(run, "CREATE TABLE t (id integer)");
            run(run, "SELECT pg_advisory_lock(" + LOCK.key() + ")");
            CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> {
                try {
                    run(script, GUARD.takeLock(Duration.ofMinutes(1)));
                } catch (SQLException e) {
                    throw new AssertionError(e);
                }
            });
            run(run, "SET statement_timeout TO '20s'");
            run(run, "CREATE INDEX CONCURRENTLY i ON t (id)");
            run(run, GUARD.releaseLock());
            waiting.get(20, TimeUnit.SECONDS);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
