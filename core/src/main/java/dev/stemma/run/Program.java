package dev.stemma.run;

import java.sql.SQLException;

/// What a revision does that no text can say: it asks the database, and decides by the answer.
@FunctionalInterface
public interface Program {
    /// Runs in the transaction of the session, which it neither ends nor leaves. May be called again when that
    /// transaction was rolled back.
    void run(ProgramSession session) throws SQLException;
}
