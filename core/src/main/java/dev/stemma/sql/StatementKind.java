package dev.stemma.sql;

/// What a runner must know of a statement before it sends it, told from its words alone. Where the words leave it
/// open (a procedure that commits, a partitioned table to be reindexed) the kind is `OTHER`, and the server will tell.
public enum StatementKind {
    /// BEGIN, START TRANSACTION.
    BEGIN,

    /// COMMIT, END.
    COMMIT,

    /// ROLLBACK, ABORT.
    ROLLBACK,

    /// SAVEPOINT, RELEASE, ROLLBACK TO.
    SAVEPOINT,

    /// PREPARE TRANSACTION, COMMIT PREPARED, ROLLBACK PREPARED.
    TWO_PHASE,

    /// Refused by the server inside of a transaction block.
    OUTSIDE_TRANSACTION,

    /// ALTER TYPE ... ADD VALUE: allowed in a transaction, but the label can be used only after its commit.
    ENUM_LABEL,

    /// Waits for data behind it.
    COPY_FROM_STDIN,

    /// SET and RESET, where they last longer than their transaction.
    SESSION_SETTING,

    OTHER;

    /// Whether it begins, ends or divides a transaction.
    public boolean isTransactionControl() {
        return switch (this) {
            case BEGIN, COMMIT, ROLLBACK, SAVEPOINT, TWO_PHASE -> true;
            case OUTSIDE_TRANSACTION, ENUM_LABEL, COPY_FROM_STDIN, SESSION_SETTING, OTHER -> false;
        };
    }

    public static StatementKind of(SqlStatement statement) {
        return of(statement.text());
    }

    public static StatementKind of(String sql) {
        return new StatementWords(sql).kind();
    }
}
