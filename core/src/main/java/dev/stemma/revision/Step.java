package dev.stemma.revision;

/// One movement of a database along the graph.
public sealed interface Step {
    Revision revision();

    /// The revision's upgrade is run, and it counts as applied.
    record Upgrade(Revision revision) implements Step {}

    /// The revision's downgrade is run, and it no longer counts as applied.
    record Downgrade(Revision revision) implements Step {}
}
