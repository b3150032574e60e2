package dev.stemma.embedded;

/// What an embedded server is doing.
public sealed interface ServerStatus {
    /// It answers, or will as soon as it has recovered from a crash.
    record Running(long pid, int port) implements ServerStatus {}

    /// It has data, but does not run.
    record Stopped() implements ServerStatus {}

    /// It has never been started here.
    record Absent() implements ServerStatus {}
}
