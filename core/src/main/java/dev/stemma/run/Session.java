package dev.stemma.run;

import dev.stemma.problem.Times;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Another session of the database, as far as this user may see it.
///
/// @param application its name for itself
/// @param state       `active`, `idle in transaction`, …
/// @param since       when its transaction, or else the session, began
/// @param query       the beginning of what it runs or ran last
public record Session(
        int pid,
        @Nullable String application,
        @Nullable String user,
        @Nullable String state,
        @Nullable Instant since,
        @Nullable String query) {
    /// One line for a list.
    public String line() {
        StringBuilder line = new StringBuilder("process " + pid);
        append(line, " ", application == null || application.isEmpty() ? null : "'" + application + "'");
        append(line, " of user ", user);
        append(line, ", ", state);
        append(line, ", since ", since == null ? null : Times.of(since));
        append(
                line,
                ": ",
                query == null || query.isBlank() ? null : query.strip().replaceAll("\\s+", " "));
        return line.toString();
    }

    private static void append(StringBuilder line, String before, @Nullable String text) {
        if (text != null) {
            line.append(before).append(text);
        }
    }
}
