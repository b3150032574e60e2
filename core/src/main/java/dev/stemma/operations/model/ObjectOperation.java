package dev.stemma.operations.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What can be done to objects of many kinds in the same way.
public sealed interface ObjectOperation extends Operation {
    ObjectName object();

    @Override
    default String subject() {
        return object().toString();
    }

    /// The call names the kind: `dropTable app.users`.
    @Override
    default String shown() {
        StringBuilder call = new StringBuilder(getClass().getSimpleName().toLowerCase(Locale.ROOT));
        for (String word : object().kind().sql().split(" ")) {
            call.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return call.append(' ').append(subject()).toString();
    }

    record Drop(ObjectName object, Mode mode, Guard guard, Reach reach) implements ObjectOperation {
        public static Drop of(ObjectName object) {
            return new Drop(object, Mode.BLOCKING, Guard.STRICT, Reach.RESTRICT);
        }
    }

    record Rename(ObjectName object, String to) implements ObjectOperation {}

    record Move(ObjectName object, String schema) implements ObjectOperation {
        @Override
        public String shown() {
            return "setTableSchema " + object;
        }
    }

    record Own(ObjectName object, String role) implements ObjectOperation {
        @Override
        public String shown() {
            return "setTableOwner " + object;
        }
    }

    /// @param text null takes the comment away
    /// @param was  what it said before, where its author knows
    record Comment(
            ObjectName object,
            @Nullable String text,
            @Nullable Was was) implements ObjectOperation {
        /// @param text null where there was none
        public record Was(@Nullable String text) {}
    }
}
