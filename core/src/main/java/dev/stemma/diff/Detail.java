package dev.stemma.diff;

import dev.stemma.catalog.SchemaObject;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A part in which two objects of the same kind differ.
///
/// @param part what it is: `type`, `options.start`; empty for the whole
/// @param from what it is in the first; null for nothing
/// @param to   what it is in the second
public record Detail(
        String part, @Nullable String from, @Nullable String to) {
    /// All parts in which the two differ, in their order.
    public static List<Detail> of(SchemaObject from, SchemaObject to) {
        List<Detail> details = new ArrayList<>();
        compare("", from, to, details);
        return details;
    }

    private static void compare(String path, @Nullable Object from, @Nullable Object to, List<Detail> details) {
        if (Objects.equals(from, to)) {
            return;
        }
        if (from instanceof Record first && to instanceof Record second && first.getClass() == second.getClass()) {
            for (RecordComponent part : first.getClass().getRecordComponents()) {
                String name = path.isEmpty() ? part.getName() : path + "." + part.getName();
                compare(name, value(part, first), value(part, second), details);
            }
            return;
        }
        details.add(new Detail(path, words(from), words(to)));
    }

    private static @Nullable String words(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable Object value(RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + part + " of " + record.getClass(), e);
        }
    }
}
