package dev.stemma.postgres.connect;

import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import org.jspecify.annotations.Nullable;

/// Looks into what was thrown.
public final class Problems {
    private Problems() {}

    /// The only problem of a stop.
    public static Problem of(@Nullable Throwable thrown) {
        if (!(thrown instanceof StemmaException stop) || stop.problems().size() != 1) {
            throw new AssertionError("not a stop with one problem", thrown);
        }
        return stop.problems().getFirst();
    }
}
