package dev.stemma.operations;

import dev.stemma.operations.model.Operation;

/// Takes operations in the order in which they are called.
interface OperationSink {
    /// Takes an operation that was made elsewhere.
    void add(Operation operation);

    /// Takes what the spec says, once it is complete.
    <S extends Spec> S begin(S spec);
}
