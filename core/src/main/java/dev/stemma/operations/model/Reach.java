package dev.stemma.operations.model;

/// What happens to others that need what is dropped.
public enum Reach {
    /// They keep it from being dropped.
    RESTRICT,
    /// They are dropped too.
    CASCADE;

    /// The words at the end of a statement, with a space before.
    public String sql() {
        return this == CASCADE ? " CASCADE" : "";
    }
}
