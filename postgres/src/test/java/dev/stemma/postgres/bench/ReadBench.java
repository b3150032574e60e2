package dev.stemma.postgres.bench;

import dev.stemma.catalog.Catalog;
import dev.stemma.database.PlanOptions;
import dev.stemma.postgres.PostgresSystem;
import dev.stemma.testkit.PgDump;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;

/// Reads two never analysed databases side by side, compares them, and plans; beside `pg_dump -s` of one of them.
/// `ReadBench [TABLES [RUNS]]`.
public final class ReadBench {
    private final PostgresSystem system = new PostgresSystem();
    private final Postgres server = Postgres.newest();
    private final int runs;

    private ReadBench(int runs) {
        this.runs = runs;
    }

    public static void main(String[] arguments) {
        int tables = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        new ReadBench(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7).run(tables);
        System.exit(0);
    }

    private void run(int tables) {
        try (TestDatabase one = server.database()) {
            LargeSchema.parts(tables).forEach(one::run);
            compare(one, tables);
        }
    }

    private void compare(TestDatabase one, int tables) {
        try (TestDatabase same = one.copy();
                TestDatabase other = one.copy().run(LargeSchema.changes(tables))) {
            System.out.printf("%d tables, medians of %d runs, in milliseconds%n", tables, runs);
            System.out.printf("%-42s %8s %8s %19s%n", "", "clock", "cpu", "beside pg_dump");
            long postmaster = postmaster(one);
            Cost dump = PgDump.forMajor(server.major())
                    .map(program -> Cost.of(runs, postmaster, () -> program.dump(one.address())))
                    .orElse(new Cost(Double.NaN, Double.NaN));
            print("pg_dump -s", dump, dump);
            print("one database read", Cost.of(runs, postmaster, () -> read(one)), dump);
            print("two equal ones read, compared, planned", Cost.of(runs, postmaster, () -> plan(one, same, 0)), dump);
            print(
                    "two with " + LargeSchema.CHANGES + " differences",
                    Cost.of(runs, postmaster, () -> plan(one, other, LargeSchema.CHANGES)),
                    dump);
            System.out.printf("two catalogs in memory %d MiB%n", memory(one, other) >> 20);
        }
    }

    private static void print(String what, Cost cost, Cost dump) {
        System.out.printf("%-42s %s%n", what, cost.beside(dump));
    }

    private void plan(TestDatabase one, TestDatabase other, int differences) {
        CompletableFuture<Catalog> second = CompletableFuture.supplyAsync(() -> read(other));
        Catalog from = read(one);
        Catalog to = second.join();
        int statements = system.plan(from, to, new PlanOptions(false, server.major()))
                .statements()
                .size();
        if (statements != differences) {
            throw new IllegalStateException(statements + " statements instead of " + differences);
        }
    }

    private Catalog read(TestDatabase database) {
        try (Connection connection = database.connect()) {
            return system.read(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long memory(TestDatabase one, TestDatabase other) {
        long before = used();
        Catalog first = read(one);
        Catalog second = read(other);
        long after = used();
        return first.equals(second) ? 0 : after - before;
    }

    private static long used() {
        Runtime.getRuntime().gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /// The parent of a session's process, which lives as long as the session.
    private static long postmaster(TestDatabase database) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet pid = statement.executeQuery("select pg_backend_pid()")) {
            pid.next();
            return Cost.parent(pid.getLong(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
