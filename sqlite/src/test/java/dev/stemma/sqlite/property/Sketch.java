package dev.stemma.sqlite.property;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A schema of which every part is a piece of text that can be exchanged.
record Sketch(Map<String, Sheet> tables, Map<String, String> views) {
    Sketch() {
        this(new TreeMap<>(), new TreeMap<>());
    }

    /// A table. Each has the columns `id` and `k`, so that keys can be made of them in any schema.
    ///
    /// @param columns what stands behind the names
    /// @param extras  constraints behind the columns
    /// @param options behind the parentheses
    /// @param others  indexes and triggers
    record Sheet(
            String key, Map<String, String> columns, List<String> extras, String options, Map<String, String> others) {
        Sheet copy() {
            return new Sheet(
                    key, new LinkedHashMap<>(columns), new ArrayList<>(extras), options, new TreeMap<>(others));
        }

        Sheet with(String newKey, String newOptions) {
            return new Sheet(newKey, columns, extras, newOptions, others);
        }

        boolean hasSimpleKey() {
            return key.contains("(id)") || key.startsWith(" PRIMARY KEY");
        }

        String sql(String name) {
            List<String> lines = new ArrayList<>();
            boolean inline = key.startsWith(" ");
            lines.add("id INTEGER" + (inline ? key : ""));
            columns.forEach((column, definition) -> lines.add(column + " " + definition));
            lines.addAll(extras);
            if (!inline && !key.isEmpty()) {
                lines.add(key);
            }
            return "CREATE TABLE " + name + " (" + String.join(", ", lines) + ")" + options + ";\n";
        }

        String definition(String column) {
            return Objects.requireNonNull(columns.get(column));
        }

        /// The columns that hold what was put into them.
        List<String> plainColumns() {
            return columns.entrySet().stream()
                    .filter(column -> !column.getValue().contains(" AS ("))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    Sheet table(String name) {
        return Objects.requireNonNull(tables.get(name));
    }

    Sketch copy() {
        Sketch copy = new Sketch();
        tables.forEach((name, sheet) -> copy.tables.put(name, sheet.copy()));
        copy.views.putAll(views);
        return copy;
    }

    String sql() {
        StringBuilder sql = new StringBuilder();
        tables.forEach((name, sheet) -> sql.append(sheet.sql(name)));
        tables.values()
                .forEach(sheet -> sheet.others()
                        .values()
                        .forEach(other -> sql.append(other).append(";\n")));
        views.values().forEach(view -> sql.append(view).append(";\n"));
        return sql.toString();
    }

    /// Some rows for each table, whose values fit every type and every check that the maker knows.
    String rows() {
        StringBuilder sql = new StringBuilder();
        tables.forEach((name, sheet) -> {
            List<String> columns = sheet.plainColumns();
            for (int row = 1; row <= 3; row++) {
                String value = String.valueOf(row);
                String values = columns.stream()
                        .map(column -> sheet.definition(column).contains("TEXT") ? "'" + value + "'" : value)
                        .collect(Collectors.joining(", "));
                sql.append("INSERT INTO ").append(name).append(" (id, ").append(String.join(", ", columns));
                sql.append(") VALUES (").append(row).append(", ").append(values).append(");\n");
            }
        });
        return sql.toString();
    }

    /// A query for all that both schemas have a place for. A number may be a text on the one side.
    String survivors(Sketch other) {
        List<String> queries = new ArrayList<>();
        tables.forEach((name, sheet) -> {
            Sheet later = other.tables.get(name);
            if (later != null) {
                List<String> columns = new ArrayList<>(sheet.plainColumns());
                columns.retainAll(later.plainColumns());
                columns.addFirst("id");
                queries.add("SELECT '" + name + "'"
                        + columns.stream()
                                .map(column -> " || ' ' || coalesce(CAST(" + column + " AS REAL), 'null')")
                                .collect(Collectors.joining())
                        + " AS kept FROM " + name);
            }
        });
        return queries.isEmpty() ? "SELECT 1" : String.join(" UNION ALL ", queries) + " ORDER BY 1";
    }
}
