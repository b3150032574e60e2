package dev.stemma.postgres.rows;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Values by type: another one for each number.
final class Values {
    private static final int NULLS = 4;

    private Values() {}

    /// What may stand in the column in this row, the likeliest first; none where no value of the type is known.
    static List<String> candidates(ColumnFacts column, int number) {
        List<String> candidates = new ArrayList<>();
        boolean empty = !column.required() && number % NULLS == NULLS - 1;
        if (empty) {
            candidates.add("NULL");
        }
        String usual = of(column, number);
        if (usual != null) {
            candidates.add(usual + "::" + column.type());
        }
        column.literals().forEach(literal -> candidates.add(literal + "::" + column.type()));
        if (!column.required() && !empty) {
            candidates.add("NULL");
        }
        return candidates;
    }

    private static @Nullable String of(ColumnFacts column, int number) {
        return switch (column.kind()) {
            case "e" -> label(column, number);
            case "r" -> range(column.element(), number);
            case "b" -> column.category().equals("A") ? array(column, number) : plain(column, number);
            default -> null;
        };
    }

    private static String label(ColumnFacts column, int number) {
        return column.labels().get(number % column.labels().size());
    }

    private static String array(ColumnFacts column, int number) {
        String element = column.labels().isEmpty() ? literal(column.element(), number) : label(column, number);
        return element == null ? "'{}'" : "ARRAY[" + element + "]";
    }

    private static String range(String bound, int number) {
        String from = literal(bound, number);
        String to = literal(bound, number + 1);
        return from == null || to == null ? "'empty'" : "'[" + bare(from) + "," + bare(to) + ")'";
    }

    private static String bare(String literal) {
        return literal.substring(1, literal.length() - 1);
    }

    private static @Nullable String plain(ColumnFacts column, int number) {
        if (column.base().equals("bit") || column.base().equals("varbit")) {
            return "B'" + "0".repeat(Math.max(1, column.length()) - 1) + number % 2 + "'";
        }
        if (column.category().equals("S") && column.length() > 0) {
            String text = "value " + number;
            return "'"
                    + text.substring(Math.max(0, text.length() - column.length()))
                            .strip() + "'";
        }
        return literal(column.base(), number);
    }

    /// A literal of a type that the server brings, by either of its names.
    private static @Nullable String literal(String type, int number) {
        return switch (type) {
            case "int2", "int4", "int8", "float4", "float8", "numeric", "oid", "money" -> "'" + number + "'";
            case "smallint", "integer", "bigint", "real", "double precision" -> "'" + number + "'";
            case "bool", "boolean" -> number % 2 == 0 ? "'false'" : "'true'";
            case "text", "varchar", "bpchar", "name", "citext", "character varying", "character" ->
                "'value " + number + "'";
            case "char", "\"char\"" -> "'" + (char) ('a' + number % 26) + "'";
            case "uuid" -> String.format("'00000000-0000-4000-8000-%012d'", number);
            case "json", "jsonb" -> "'{\"number\": " + number + "}'";
            case "bytea" -> String.format("'\\x%08x'", number);
            case "inet", "cidr" -> "'10.0." + number / 250 % 250 + "." + number % 250 + "'";
            case "macaddr" -> String.format("'08:00:2b:01:%02x:%02x'", number / 250 % 250, number % 250);
            case "tsvector", "tsquery" -> "'word" + number + "'";
            case "xml" -> "'<n>" + number + "</n>'";
            case "ltree" -> "'top.n" + number + "'";
            case "hstore" -> "'n=>" + number + "'";
            default -> timeOrShape(type, number);
        };
    }

    private static @Nullable String timeOrShape(String type, int number) {
        String day = String.format("2024-%02d-%02d", 1 + number / 28 % 12, 1 + number % 28);
        String time = String.format("%02d:%02d:00", number % 24, number % 60);
        return switch (type) {
            case "date" -> "'" + day + "'";
            case "timestamp", "timestamptz", "timestamp with time zone", "timestamp without time zone" ->
                "'" + day + " " + time + "'";
            case "time", "timetz", "time without time zone", "time with time zone" -> "'" + time + "'";
            case "interval" -> "'" + number + " hours'";
            case "point" -> "'(" + number + "," + number + ")'";
            case "box", "lseg", "path", "polygon" -> "'((0,0),(" + number + ",1))'";
            case "circle" -> "'<(0,0)," + number + ">'";
            case "line" -> "'{1,2," + number + "}'";
            default -> null;
        };
    }
}
