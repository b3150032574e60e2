package dev.stemma.cli.text;

import java.time.Duration;
import java.util.Locale;

/// Spans of time, as exact as a person wants them.
public final class Durations {
    private Durations() {}

    /// `12 ms`, `3.4 s`, `2 min 5 s`.
    public static String of(Duration duration) {
        long millis = duration.toMillis();
        if (millis < 1000) {
            return millis + " ms";
        }
        if (millis < 60_000) {
            return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
        }
        return duration.toMinutes() + " min " + duration.toSecondsPart() + " s";
    }
}
