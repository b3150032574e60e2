package dev.stemma.postgres.bench;

import dev.stemma.catalog.Catalog;
import dev.stemma.database.PlanOptions;
import dev.stemma.postgres.PostgresSystem;
import dev.stemma.testkit.PgDump;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/// Reads two never analysed databases side by side, compares them, and plans; beside `pg_dump -s` of one of them.
/// Milliseconds of wall time, medians; `ReadBench [TABLES [RUNS]]`.
public final class ReadBench {
    private ReadBench() {}

    public static void main(String[] arguments) {
        int tables = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        Postgres server = Postgres.newest();
        try (TestDatabase one = server.database().run(LargeSchema.of(tables));
                TestDatabase other = one.copy()) {
            PostgresSystem system = new PostgresSystem();
            double dump = PgDump.forMajor(server.major())
                    .map(program -> median(runs, () -> program.witness(one.address())))
                    .orElse(Double.NaN);
            double read = median(runs, () -> read(system, one));
            double diff = median(runs, () -> {
                CompletableFuture<Catalog> second = CompletableFuture.supplyAsync(() -> read(system, other));
                Catalog first = read(system, one);
                if (!system.plan(first, second.join(), new PlanOptions(false, server.major()))
                        .isEmpty()) {
                    throw new IllegalStateException("two equal databases differ");
                }
            });
            System.out.printf("%d tables, medians of %d runs%n", tables, runs);
            System.out.printf("pg_dump -s, and its text made comparable  %7.0f ms%n", dump);
            System.out.printf(
                    "one database read                         %7.0f ms  %4.2f of pg_dump%n", read, read / dump);
            System.out.printf(
                    "two read side by side, diff and plan      %7.0f ms  %4.2f of pg_dump%n", diff, diff / dump);
            Runtime.getRuntime().gc();
            long used =
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            System.out.printf("heap in use afterwards                    %7d MiB%n", used >> 20);
        }
        System.exit(0);
    }

    private static Catalog read(PostgresSystem system, TestDatabase database) {
        try (Connection connection = database.connect()) {
            return system.read(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double median(int runs, Runnable work) {
        work.run();
        double[] times = new double[runs];
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            work.run();
            times[run] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[runs / 2];
    }
}
