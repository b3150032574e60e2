package dev.stemma.postgres.wire;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Field;
import org.postgresql.core.Tuple;

/// The rows of one statement as the server has sent them, read one after another. Nothing is made of a value before
/// it is asked for.
public final class Rows {
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Tuple> tuples;
    private int at = -1;

    Rows(Field[] fields, List<Tuple> tuples) {
        for (int column = 0; column < fields.length; column++) {
            columns.put(fields[column].getColumnLabel(), column);
        }
        this.tuples = tuples;
    }

    /// Goes to the next row, the first one at first; false after the last.
    public boolean next() {
        return ++at < tuples.size();
    }

    /// A value of the row, as text; null is no value.
    public @Nullable String text(String column) {
        byte[] value = value(column);
        return value == null ? null : new String(value, StandardCharsets.UTF_8);
    }

    /// A whole number; 0 where there is no value.
    public long number(String column) {
        byte[] value = value(column);
        if (value == null) {
            return 0;
        }
        boolean negative = value[0] == '-';
        long number = 0;
        for (int digit = negative ? 1 : 0; digit < value.length; digit++) {
            number = 10 * number + (value[digit] - '0');
        }
        return negative ? -number : number;
    }

    /// Whether a truth value is true; nothing is not.
    public boolean flag(String column) {
        byte[] value = value(column);
        return value != null && value[0] == 't';
    }

    private byte @Nullable [] value(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalStateException("the query has no column '" + column + "': " + columns.keySet());
        }
        return tuples.get(at).get(index);
    }
}
