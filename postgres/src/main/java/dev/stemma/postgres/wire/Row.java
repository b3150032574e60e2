package dev.stemma.postgres.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of an answer, as the server prints the values.
public record Row(List<@Nullable String> values) {
    public Row {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    public @Nullable String optional(int index) {
        return values.get(index);
    }

    public String text(int index) {
        String value = values.get(index);
        if (value == null) {
            throw new IllegalStateException("column " + index + " is null in " + values);
        }
        return value;
    }

    public int integer(int index) {
        return Integer.parseInt(text(index));
    }

    public long number(int index) {
        return Long.parseLong(text(index));
    }

    public boolean flag(int index) {
        return text(index).equals("t");
    }
}
