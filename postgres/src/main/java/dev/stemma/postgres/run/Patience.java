package dev.stemma.postgres.run;

import dev.stemma.run.LockSettings;
import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait for locks, and between attempts. The first attempts give up soon, so that a waiting ALTER
/// TABLE does not hold up all who come after it; the later ones wait longer than the server does before it
/// looks for deadlocks, since only then it ends an autovacuum that is in the way.
final class Patience {
    private static final Duration FIRST = Duration.ofMillis(300);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration BEYOND = Duration.ofMillis(500);

    private final Duration longest;
    private final Duration limit;
    private final RandomGenerator random;
    private int attempts;
    private Duration waited = Duration.ZERO;

    Patience(LockSettings settings, Duration deadlock, RandomGenerator random) {
        Duration needed = deadlock.plus(BEYOND);
        this.longest = settings.longest().compareTo(needed) < 0 ? needed : settings.longest();
        this.limit = settings.patience();
        this.random = random;
    }

    /// How long a lock may be waited for in the attempt that comes.
    Duration lockTimeout() {
        return shorter(FIRST.multipliedBy(1L << Math.min(attempts, 16)), longest);
    }

    /// How long to wait before the next attempt, which is the last when the time is up then. What is spread by chance
    /// does not meet again.
    Duration pause() {
        long most = shorter(FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 16)), LONGEST_PAUSE)
                .toMillis();
        Duration pause = Duration.ofMillis(most / 2 + random.nextLong(most / 2 + 1));
        return shorter(pause, limit.minus(waited));
    }

    /// An attempt has failed.
    void failed(Duration took) {
        attempts++;
        waited = waited.plus(took);
    }

    void paused(Duration pause) {
        waited = waited.plus(pause);
    }

    boolean isOver() {
        return waited.compareTo(limit) >= 0;
    }

    int attempts() {
        return attempts;
    }

    Duration waited() {
        return waited;
    }

    private static Duration shorter(Duration left, Duration right) {
        return left.compareTo(right) < 0 ? left : right;
    }
}
