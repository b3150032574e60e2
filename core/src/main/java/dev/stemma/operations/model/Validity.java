package dev.stemma.operations.model;

/// Whether the rows that are there already are checked.
public enum Validity {
    CHECKED,
    /// Only new rows are; the others when the constraint is validated.
    NOT_VALID;

    /// The words at the end of a constraint, with a space before.
    public String sql() {
        return this == NOT_VALID ? " NOT VALID" : "";
    }
}
