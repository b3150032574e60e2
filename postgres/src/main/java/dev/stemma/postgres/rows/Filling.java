package dev.stemma.postgres.rows;

import dev.stemma.sql.Identifiers;
import dev.stemma.sql.Literals;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The rows of one table.
final class Filling {
    private static final int ATTEMPTS = 96;
    private static final int ROUNDS = 3;
    private static final int FRUITLESS = 3;
    private static final int STRIDE = 31;

    private final Connection connection;
    private final TableFacts table;
    private int made;
    private int way;
    private String refusal = "";

    Filling(Connection connection, TableFacts table) {
        this.connection = connection;
        this.table = table;
    }

    int made() {
        return made;
    }

    /// Why there are no more rows.
    String refusal() {
        return refusal;
    }

    void fill(int count) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET CONSTRAINTS ALL IMMEDIATE");
            for (int number = 1; number <= count && number <= made + FRUITLESS; number++) {
                made += add(statement, number) ? 1 : 0;
            }
        }
    }

    /// Tries the combination of values that fitted last, then others, then other values.
    private boolean add(Statement statement, int number) throws SQLException {
        for (int round = 0; round < ROUNDS; round++) {
            int variant = number + STRIDE * round;
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                int combination = (way + attempt) % ATTEMPTS;
                String sql = insert(statement, variant, combination);
                if (sql == null) {
                    return false;
                }
                if (accepts(statement, sql)) {
                    way = combination;
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable String insert(Statement statement, int number, int combination) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        int left = combination;
        for (ColumnFacts column : table.columns()) {
            if (isReference(column.name())) {
                continue; // takes the value of what it refers to
            }
            List<String> some = Values.candidates(column, number);
            if (!some.isEmpty()) {
                values.put(column.name(), some.get(left % some.size()));
                left /= some.size();
            } else {
                refusal = "no value of the type " + column.type() + " is known for " + column.name();
                return null;
            }
        }
        if (!refer(statement, values, number)) {
            return null;
        }
        String columns = values.keySet().stream().map(Identifiers::quote).collect(Collectors.joining(", "));
        return values.isEmpty()
                ? "INSERT INTO " + table.name() + " DEFAULT VALUES"
                : "INSERT INTO " + table.name() + " (" + columns + ") VALUES (" + String.join(", ", values.values())
                        + ")";
    }

    private boolean isReference(String column) {
        return table.references().stream()
                .anyMatch(
                        key -> key.referenced() != table.oid() && key.columns().contains(column));
    }

    private boolean refer(Statement statement, Map<String, String> values, int number) throws SQLException {
        for (Reference reference : table.references()) {
            List<Map<String, String>> rows = referenced(statement, reference);
            if (!rows.isEmpty()) {
                values.putAll(rows.get(number % rows.size()));
            } else if (reference.columns().stream().noneMatch(table::isRequired)) {
                reference.columns().forEach(column -> values.put(column, "NULL"));
            } else if (reference.referenced() == table.oid()) {
                toItself(reference, values);
            } else {
                refusal = "there is no row of " + reference.referencedName() + " to refer to";
                return false;
            }
        }
        return true;
    }

    private static void toItself(Reference reference, Map<String, String> values) {
        for (int at = 0; at < reference.columns().size(); at++) {
            String value = values.get(reference.referencedColumns().get(at));
            if (value != null) {
                values.put(reference.columns().get(at), value);
            }
        }
    }

    private static List<Map<String, String>> referenced(Statement statement, Reference reference) throws SQLException {
        List<String> names =
                reference.referencedColumns().stream().map(Identifiers::quote).toList();
        String sql =
                "SELECT " + String.join("::text, ", names) + "::text FROM " + reference.referencedName() + " WHERE "
                        + String.join(" IS NOT NULL AND ", names) + " IS NOT NULL ORDER BY " + String.join(", ", names)
                        + " LIMIT 200";
        List<Map<String, String>> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int at = 0; at < names.size(); at++) {
                    row.put(reference.columns().get(at), Literals.quote(rows.getString(at + 1)));
                }
                found.add(row);
            }
        }
        return found;
    }

    private boolean accepts(Statement statement, String sql) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            int rows = statement.executeUpdate(sql);
            connection.releaseSavepoint(before);
            if (rows == 0) {
                refusal = "a rule, a trigger or a policy takes the rows away";
            }
            return rows > 0;
        } catch (SQLException e) {
            connection.rollback(before);
            refusal = String.valueOf(e.getMessage())
                    .lines()
                    .findFirst()
                    .orElse("")
                    .replaceFirst("^ERROR: ", "");
            return false;
        }
    }
}
