package dev.stemma.postgres.read;

import dev.stemma.catalog.Unordered;
import dev.stemma.postgres.wire.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One row of a catalog query, by column name.
record Row(Rows rows) {
    String text(String column) {
        String value = rows.text(column);
        if (value == null) {
            throw new IllegalStateException("the catalog column '" + column + "' is null");
        }
        return value;
    }

    @Nullable
    String optional(String column) {
        return rows.text(column);
    }

    long oid(String column) {
        return rows.number(column);
    }

    int number(String column) {
        return Math.toIntExact(rows.number(column));
    }

    long large(String column) {
        return rows.number(column);
    }

    @Nullable
    Integer optionalNumber(String column) {
        return rows.text(column) == null ? null : Integer.valueOf(number(column));
    }

    boolean flag(String column) {
        return rows.flag(column);
    }

    /// An array of texts; a null array is an empty list.
    List<String> texts(String column) {
        String value = rows.text(column);
        return value == null ? List.of() : parseArray(value);
    }

    /// An array or vector of numbers; a null is an empty list.
    List<Integer> numbers(String column) {
        return numbers(column, Integer::valueOf);
    }

    /// A vector of oids.
    List<Long> oids(String column) {
        return numbers(column, Long::valueOf);
    }

    private <N> List<N> numbers(String column, Function<String, N> number) {
        String value = rows.text(column);
        if (value == null) {
            return List.of();
        }
        List<N> numbers = new ArrayList<>();
        int start = value.startsWith("{") ? 1 : 0;
        int end = value.length() - start;
        for (int at = start; at < end; at++) {
            int from = at;
            while (at < end && value.charAt(at) != ',' && value.charAt(at) != ' ') {
                at++;
            }
            numbers.add(number.apply(value.substring(from, at)));
        }
        return numbers;
    }

    /// An array of `name=value`.
    SequencedSet<String> parameters(String column) {
        String value = rows.text(column);
        return value == null ? Unordered.NONE : Unordered.copyOf(parseArray(value));
    }

    /// Reads the server's text form of a one-dimensional array: `{a,"b, c"}`.
    static List<String> parseArray(String text) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int at = 1; at < text.length() - 1; at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                value.append(text.charAt(++at));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        if (text.length() > 2) {
            values.add(value.toString());
        }
        return values;
    }
}
