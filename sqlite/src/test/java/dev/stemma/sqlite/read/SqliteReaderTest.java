package dev.stemma.sqlite.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Unmanaged;
import dev.stemma.database.ConnectionSettings;
import dev.stemma.sqlite.connect.Connector;
import dev.stemma.sqlite.run.Scripts;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is read of a database, and what is left alone.
class SqliteReaderTest {
    @Test
    void everyPartIsAnObject() throws SQLException {
        assertThat(read("""
                        CREATE TABLE "order" (
                            id INTEGER PRIMARY KEY,
                            [placed at] TEXT NOT NULL DEFAULT current_timestamp, -- when
                            total NUMERIC(10,2) CONSTRAINT positive CHECK (total > 0 /* never less */)
                        );
                        CREATE INDEX by_time ON "order" ("placed at" DESC);
                        CREATE VIEW large AS SELECT * FROM "order" WHERE total > 100;
                        CREATE TRIGGER no_delete BEFORE DELETE ON "order" BEGIN SELECT raise(ABORT, 'keep; it'); END;
                        """).objects().keySet().stream().map(ObjectId::toString))
                .containsExactly(
                        "table order",
                        "column order.id",
                        "column order.placed at",
                        "not-null constraint of column order.placed at",
                        "default of column order.placed at",
                        "column order.total",
                        "constraint order.positive",
                        "constraint order.primary key",
                        "index order.by_time",
                        "trigger order.no_delete",
                        "view large");
    }

    @Test
    void shadowTablesAndTheLedgerAreNoPartOfIt() throws SQLException {
        assertThat(read("CREATE VIRTUAL TABLE letters USING fts5(body); CREATE TABLE stemma_ledger (a); ANALYZE;")
                        .objects()
                        .keySet()
                        .stream()
                        .map(ObjectId::toString))
                .containsExactly("table letters");
    }

    @Test
    void aTableWithoutPlaceAmongTheFactsIsNamed() throws SQLException {
        List<Unmanaged> unmanaged = read("CREATE TABLE t (id INTEGER PRIMARY KEY DESC); CREATE INDEX i ON t (id);")
                .unmanaged();
        assertThat(unmanaged.stream().map(Unmanaged::name)).containsExactly("table t", "index i");
    }

    private static Catalog read(String sql) throws SQLException {
        try (Connection connection = Connector.toRead(ConnectionSettings.of("jdbc:sqlite::memory:"))) {
            new Scripts().run(connection, "test", sql);
            return new SqliteReader(Set.of("stemma_ledger", "stemma_log")).read(connection);
        }
    }
}
