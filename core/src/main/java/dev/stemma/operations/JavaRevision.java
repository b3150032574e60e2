package dev.stemma.operations;

/// A revision that is written in Java. The class has a constructor without parameters and carries [RevisionInfo].
///
/// Its methods may be called more than once: to see the SQL, and to run it. They decide what to do by `op` alone.
public interface JavaRevision {
    /// Makes the change.
    void upgrade(Operations op) throws Exception;

    /// Undoes it. Where it is not written, it is derived from the upgrade, as long as all that is done there can be
    /// undone by rule.
    default void downgrade(Operations op) throws Exception {
        op.undo(this::upgrade);
    }
}
