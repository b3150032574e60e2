package dev.stemma.operations.model;

/// Whether others may go on writing meanwhile.
public enum Mode {
    BLOCKING,
    /// Slower, outside of a transaction, and nobody waits.
    CONCURRENTLY;

    /// The word in a statement, with a space behind.
    public String sql() {
        return this == CONCURRENTLY ? "CONCURRENTLY " : "";
    }
}
