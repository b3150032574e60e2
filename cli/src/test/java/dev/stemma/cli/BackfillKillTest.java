package dev.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run with a backfill is killed in its middle, again and again, until one comes to its end: each row has been
/// changed exactly once by then.
class BackfillKillTest {
    private static final long SEED = 20260901;
    private static final int KILLS = 4;

    @Test
    void eachRowIsChangedOnceHoweverOftenTheRunIsKilled(@TempDir Path project) throws Exception {
        Path revisions = Files.createDirectories(project.resolve("migrations/revisions"));
        Files.writeString(revisions.resolve("1_up.sql"), """
                -- revision: a1
                -- parents: none
                -- stemma: backfill by id batch 100 pause 5ms
                UPDATE item SET n = n + 1;
                """);
        Files.writeString(revisions.resolve("1_down.sql"), "-- revision: a1\n");
        SplittableRandom random = new SplittableRandom(SEED);
        System.out.println("seed " + SEED);
        try (TestDatabase database = Postgres.newest().database()) {
            database.run("create table item (id bigint primary key, n int not null default 0);"
                    + " insert into item (id) select g from generate_series(1, 20000) g");
            for (int kill = 0; kill < KILLS; kill++) {
                Process run = start(project, database);
                awaitProgress(run, database, random.nextInt(1, 30));
                run.destroyForcibly().waitFor();
            }
            assertThat(database.rows("select count(distinct n), max(n) from item"))
                    .containsExactly("2|1");
            assertThat(start(project, database).waitFor()).isZero();
            assertThat(database.rows("select n, count(*) from item group by 1")).containsExactly("1|20000");
            assertThat(database.rows("select revision, state from stemma.ledger"))
                    .containsExactly("a1|applied");
        }
    }

    private static Process start(Path project, TestDatabase database) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "upgrade"))
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(new File(project.toFile(), "run.log"));
        builder.environment().put("STEMMA_URL", database.url());
        return builder.start();
    }

    /// Waits for some batches more than there are.
    private static void awaitProgress(Process run, TestDatabase database, int batches) throws InterruptedException {
        long goal = done(database) + batches * 100L;
        while (run.isAlive() && done(database) < goal) {
            Thread.sleep(1);
        }
        assertThat(run.isAlive()).as("still at work").isTrue();
    }

    private static long done(TestDatabase database) {
        return Long.parseLong(
                database.rows("select count(*) from item where n > 0").getFirst());
    }
}
