package dev.stemma.embedded;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waiting for what another process does.
final class Waiting {
    private Waiting() {}

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("interrupted while waiting for PostgreSQL"));
        }
    }

    /// Whether the condition came true in time.
    static boolean until(BooleanSupplier condition, Duration step, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause(step);
        }
        return true;
    }
}
