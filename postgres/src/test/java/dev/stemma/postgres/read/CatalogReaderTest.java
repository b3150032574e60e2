package dev.stemma.postgres.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.catalog.Catalog;
import dev.stemma.diff.Diff;
import dev.stemma.postgres.bench.LargeSchema;
import dev.stemma.postgres.plan.Planner;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.QueryExecutor;

class CatalogReaderTest {
    @Test
    void readsAnySchemaWithOneMessage() throws SQLException {
        assertThat(messages(10)).isEqualTo(1);
        assertThat(messages(1000)).isEqualTo(1);
    }

    @Test
    void readsTheSameSchemaTheSameWayTwice() throws SQLException {
        try (TestDatabase one = Postgres.newest().database().run(LargeSchema.of(30));
                TestDatabase other = one.copy()) {
            assertThat(Diff.of(read(one), read(other))).isEmpty();
        }
    }

    @Test
    void findsScatteredChangesAndNoOthers() throws SQLException {
        int tables = 200;
        try (TestDatabase one = Postgres.newest().database().run(LargeSchema.of(tables));
                TestDatabase other = one.copy().run(LargeSchema.changes(tables))) {
            assertThat(Planner.differences(read(one), read(other)))
                    .extracting(change -> change.getClass().getSimpleName() + " " + change.id())
                    .containsExactlyInAnyOrderElementsOf(expectedChanges(tables));
        }
    }

    private static List<String> expectedChanges(int tables) {
        return IntStream.rangeClosed(1, LargeSchema.CHANGES)
                .mapToObj(change -> {
                    int table = change * (tables / LargeSchema.CHANGES);
                    return switch (change % 5) {
                        case 0 -> "Create column public.t%d.extra".formatted(table);
                        case 1 -> "Drop index public.t%1$d.t%1$d_name".formatted(table);
                        case 2 -> "Drop default of column public.t%d.created_at".formatted(table);
                        case 3 -> "Alter comment of table public.t%d".formatted(table);
                        default -> "Create constraint public.t%d.changed".formatted(table);
                    };
                })
                .toList();
    }

    private static Catalog read(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return new CatalogReader("stemma").read(connection);
        }
    }

    private static int messages(int tables) throws SQLException {
        AtomicInteger count = new AtomicInteger();
        try (TestDatabase database = Postgres.newest().database().run(LargeSchema.of(tables));
                Connection connection = database.connect()) {
            Catalog catalog = new CatalogReader("stemma").read(counting(connection, count));
            assertThat(catalog.objects().size()).isGreaterThan(tables * 15);
        }
        return count.get();
    }

    /// The connection, with everything counted that is sent through it.
    private static Connection counting(Connection connection, AtomicInteger count) throws SQLException {
        BaseConnection base = connection.unwrap(BaseConnection.class);
        QueryExecutor executor = proxy(QueryExecutor.class, base.getQueryExecutor(), (method, value) -> {
            if (method.startsWith("execute")) {
                count.incrementAndGet();
            }
            return value;
        });
        BaseConnection counted = proxy(
                BaseConnection.class, base, (method, value) -> method.equals("getQueryExecutor") ? executor : value);
        return proxy(Connection.class, connection, (method, value) -> base.equals(value) ? counted : value);
    }

    private interface Watcher {
        Object seen(String method, Object result);
    }

    private static <T> T proxy(Class<T> type, T target, Watcher watcher) {
        return type.cast(Proxy.newProxyInstance(
                CatalogReaderTest.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return watcher.seen(method.getName(), method.invoke(target, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
