package dev.stemma.postgres.connect;

import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;

/// Looks into what was thrown.
public final class Problems {
    private Problems() {}

    /// The only problem of a stop.
    public static Problem of(Throwable thrown) {
        if (!(thrown instanceof StemmaException stop) || stop.problems().size() != 1) {
            throw new AssertionError("not a stop with one problem", thrown);
        }
        return stop.problems().getFirst();
    }
}
