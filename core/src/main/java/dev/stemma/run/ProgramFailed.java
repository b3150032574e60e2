package dev.stemma.run;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The database has refused something that a program asked for.
public final class ProgramFailed extends SQLException {
    private static final long serialVersionUID = 1L;

    private final SQLException refusal;
    private final int line;
    private final @Nullable String statement;

    /// @param line      of the program's source; 0 where it is not known
    /// @param statement that was refused, where it is known
    public ProgramFailed(SQLException refusal, int line, @Nullable String statement) {
        super(refusal.getMessage(), refusal.getSQLState(), refusal);
        this.refusal = refusal;
        this.line = line;
        this.statement = statement;
    }

    /// What the database said.
    public SQLException refusal() {
        return refusal;
    }

    public int line() {
        return line;
    }

    public @Nullable String statement() {
        return statement;
    }
}
