package dev.stemma.operations;

import dev.stemma.operations.model.GroupOperation.Batch.Recreate;
import java.util.function.Consumer;

/// What a Java revision can do: `op`.
///
/// Each call is done at once, or, where only the SQL is wanted, written down. A call that returns something can be
/// spelled out further until the next call on `op` begins: `op.createIndex("users", "email").unique()`.
public interface Operations
        extends TableCalls,
                ConstraintCalls,
                TypeCalls,
                ProgramCalls,
                NamespaceCalls,
                SecurityCalls,
                CommentCalls,
                DataCalls {
    /// Changes of one table that belong together. On PostgreSQL they are plain ALTERs; that they belong together is
    /// for systems that must make a table anew to change it.
    ///
    /// ```java
    /// op.batch("users", users -> {
    ///     users.addColumn("age", integer());
    ///     users.alterColumn("email").notNull();
    /// });
    /// ```
    default void batch(String table, Consumer<BatchOperations> body) {
        batch(table, Recreate.WHERE_NEEDED, body);
    }

    /// The same, and whether such a system makes the table anew: `op.batch("users", Recreate.ALWAYS, users -> …)`.
    void batch(String table, Recreate recreate, Consumer<BatchOperations> body);

    /// Calls whose opposite only their author knows, and that opposite.
    ///
    /// ```java
    /// op.reversible(
    ///         up -> up.addEnumValue("mood", "fine"),
    ///         down -> down.execute("…"));
    /// ```
    void reversible(OperationsBody up, OperationsBody down) throws Exception;

    /// Undoes what these calls do, by rule, the last one first. It refuses, by name, what has no opposite: drops,
    /// new labels of enums, free SQL, rows.
    ///
    /// ```java
    /// op.undo(up -> up.addColumn("users", "age", integer()));  // drops the column
    /// ```
    void undo(OperationsBody calls) throws Exception;
}
