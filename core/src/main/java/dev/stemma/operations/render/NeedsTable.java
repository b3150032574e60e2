package dev.stemma.operations.render;

/// What an operation says in SQL depends on the table as it is in the database.
public final class NeedsTable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param remark why, in words that stand under the line of the call
    public NeedsTable(String remark) {
        super(remark);
    }

    public String remark() {
        return String.valueOf(getMessage());
    }
}
