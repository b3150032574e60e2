package dev.stemma.postgres.property;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A function that others can call.
///
/// @param name   as it is written, with its schema
/// @param result its type; null for those that no expression calls
record Routine(
        String path,
        String name,
        Form form,
        List<ValueType> arguments,
        @Nullable ValueType result,
        boolean immutable) {
    enum Form {
        SCALAR,
        SET,
        TRIGGER,
        EVENT_TRIGGER,
        PROCEDURE,
        AGGREGATE
    }

    String signature() {
        return name + "("
                + String.join(", ", arguments.stream().map(ValueType::sql).toList()) + ")";
    }

    @Override
    public String toString() {
        return path;
    }
}
