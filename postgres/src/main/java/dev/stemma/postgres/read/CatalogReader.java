package dev.stemma.postgres.read;

import dev.stemma.catalog.Catalog;
import dev.stemma.postgres.wire.Rows;
import dev.stemma.postgres.wire.Wire;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.postgresql.PGConnection;

/// Reads everything in one snapshot and one round trip.
public final class CatalogReader {
    // What the printed definitions depend on; undone with the transaction.
    private static final String BEGIN = """
            begin isolation level repeatable read, read only;
            set local search_path = '';
            set local datestyle = 'ISO, YMD';
            set local intervalstyle = 'postgres';
            set local timezone = 'UTC';
            set local extra_float_digits = 1;
            set local bytea_output = 'hex';
            set local quote_all_identifiers = off;
            set local jit = off""";

    private final String ledgerSchema;

    /// @param ledgerSchema the schema of our own tables, which is left out
    public CatalogReader(String ledgerSchema) {
        this.ledgerSchema = ledgerSchema;
    }

    /// Reads the database that the connection is open to. It must be in auto-commit mode.
    public Catalog read(Connection connection) throws SQLException {
        int majorVersion = connection.getMetaData().getDatabaseMajorVersion();
        CatalogBuilder builder = new CatalogBuilder(majorVersion, ledgerSchema);
        List<Section> sections = Sections.of(builder, isSuperuser(connection));
        Iterator<Section> next = sections.iterator();
        try {
            Wire.of(connection).read(script(sections, majorVersion), rows -> read(rows, next.next()));
        } catch (SQLException e) {
            rollback(connection, e);
            throw e;
        }
        return builder.build();
    }

    private static boolean isSuperuser(Connection connection) throws SQLException {
        return "on".equals(connection.unwrap(PGConnection.class).getParameterStatus("is_superuser"));
    }

    private static String script(List<Section> sections, int majorVersion) {
        List<String> texts = new ArrayList<>();
        texts.add(BEGIN);
        for (Section section : sections) {
            texts.add(Queries.read(section.query(), majorVersion));
        }
        texts.add("commit");
        return String.join(";\n", texts);
    }

    private static void read(Rows rows, Section section) {
        Row row = new Row(rows);
        while (rows.next()) {
            section.reader().read(row);
        }
        section.end().run();
    }

    private static void rollback(Connection connection, SQLException cause) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("rollback");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
