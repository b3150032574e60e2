package dev.stemma.operations.model;

/// When a constraint is checked.
public enum Timing {
    /// At the end of each statement, always.
    AT_ONCE(""),
    /// At the end of each statement, unless a transaction asks for its end.
    DEFERRABLE(" DEFERRABLE"),
    /// At the end of the transaction.
    DEFERRED(" DEFERRABLE INITIALLY DEFERRED");

    private final String sql;

    Timing(String sql) {
        this.sql = sql;
    }

    /// The words at the end of a constraint, with a space before.
    public String sql() {
        return sql;
    }
}
