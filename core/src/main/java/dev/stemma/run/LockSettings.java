package dev.stemma.run;

import java.time.Duration;

/// How long to wait for what others hold.
///
/// @param runner   for the end of another run on the same database
/// @param longest  for one lock, in the last attempts; the first ones give up much sooner, so that those who
///                 queue behind the waiting statement are held up only for moments
/// @param patience for the locks of one revision, all attempts and the pauses between them together
/// @param pooler   what to do where a connection pooler seems to stand in between
public record LockSettings(Duration runner, Duration longest, Duration patience, Pooler pooler) {
    public static final LockSettings DEFAULT =
            new LockSettings(Duration.ofMinutes(5), Duration.ofSeconds(5), Duration.ofMinutes(1), Pooler.REFUSE);

    /// What to do where a connection pooler seems to stand in between.
    public enum Pooler {
        REFUSE,
        /// It keeps a session to itself: every statement goes to the same server process.
        KEEPS_SESSIONS
    }
}
