package dev.stemma.postgres.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Asks a database what rows its tables take.
final class SchemaFacts {
    private final Map<Long, List<ColumnFacts>> columns = new LinkedHashMap<>();
    private final Map<Long, List<Reference>> references = new LinkedHashMap<>();

    private SchemaFacts() {}

    /// The tables, each after those that it refers to, where that can be.
    static List<TableFacts> read(Connection connection) throws SQLException {
        SchemaFacts facts = new SchemaFacts();
        List<TableFacts> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            facts.readColumns(statement);
            facts.readReferences(statement);
            try (ResultSet rows = statement.executeQuery(query("tables"))) {
                while (rows.next()) {
                    long oid = rows.getLong("relation");
                    tables.add(new TableFacts(
                            oid,
                            rows.getString("name"),
                            facts.columns.getOrDefault(oid, List.of()),
                            facts.references.getOrDefault(oid, List.of())));
                }
            }
        }
        return ordered(tables);
    }

    private void readColumns(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query("columns"))) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getLong("relation"), r -> new ArrayList<>())
                        .add(ColumnFacts.of(rows));
            }
        }
    }

    private void readReferences(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query("references"))) {
            long last = 0;
            while (rows.next()) {
                List<Reference> known = references.computeIfAbsent(rows.getLong("relation"), r -> new ArrayList<>());
                Reference before = rows.getLong("key") == last
                        ? known.removeLast()
                        : new Reference(
                                rows.getLong("referenced"), rows.getString("referenced_name"), List.of(), List.of());
                known.add(new Reference(
                        before.referenced(),
                        before.referencedName(),
                        plus(before.columns(), rows.getString("column_name")),
                        plus(before.referencedColumns(), rows.getString("referenced_column"))));
                last = rows.getLong("key");
            }
        }
    }

    private static List<String> plus(List<String> some, String one) {
        List<String> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    /// Where tables refer to each other in a circle, one of them comes first.
    private static List<TableFacts> ordered(List<TableFacts> tables) {
        List<TableFacts> open = new ArrayList<>(tables);
        List<TableFacts> ordered = new ArrayList<>();
        while (!open.isEmpty()) {
            TableFacts next = open.stream()
                    .filter(table -> open.stream().noneMatch(other -> table.refersTo(other.oid())))
                    .findFirst()
                    .orElse(open.getFirst());
            open.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static String query(String name) {
        try (InputStream in = SchemaFacts.class.getResourceAsStream(name + ".sql")) {
            if (in == null) {
                throw new IllegalStateException("the query '" + name + "' is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
