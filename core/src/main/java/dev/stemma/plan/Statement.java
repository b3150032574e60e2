package dev.stemma.plan;

import dev.stemma.catalog.ObjectId;
import java.util.List;

/// One SQL text, without the semicolon at its end.
///
/// @param about   the object that is created, altered or dropped
/// @param purpose what the statement does, in words, for the comment over its group
/// @param mode    how it sits in a transaction
public record Statement(String sql, ObjectId about, String purpose, Mode mode, List<Hazard> hazards) {
    public Statement {
        hazards = List.copyOf(hazards);
    }

    /// How a statement sits in a transaction.
    public enum Mode {
        /// Shares the transaction with its neighbours.
        IN_TRANSACTION,
        /// May stand in a transaction, but what follows needs it committed: a new enum label.
        COMMIT_AFTER,
        /// The server refuses it in a transaction block.
        OUTSIDE_TRANSACTION
    }
}
