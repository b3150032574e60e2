package dev.stemma.operations.model;

/// What it means when there is already what is to be made, or no longer what is to be removed.
public enum Guard {
    /// The revision stops.
    STRICT,
    /// The operation is passed over: `IF EXISTS`, `IF NOT EXISTS`.
    LENIENT;

    /// The words in a statement that makes something, with a space behind.
    public String ifNotExists() {
        return this == STRICT ? "" : "IF NOT EXISTS ";
    }

    /// The words in a statement that removes something, with a space behind.
    public String ifExists() {
        return this == STRICT ? "" : "IF EXISTS ";
    }
}
