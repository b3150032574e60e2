package dev.stemma.operations;

import dev.stemma.operations.model.Operation;

/// A call that is being spelled out: `op.createIndex("users", "email").unique()`. It is complete when the next call
/// on `op` begins, or the method ends.
public interface Spec {
    /// What was said.
    Operation operation(NamingConvention names);
}
