package dev.stemma.operations;

/// Some calls on `op`.
@FunctionalInterface
public interface OperationsBody {
    void call(Operations op) throws Exception;
}
