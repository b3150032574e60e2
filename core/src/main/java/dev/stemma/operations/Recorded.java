package dev.stemma.operations;

import dev.stemma.operations.model.Operation;

/// An operation, and where its author called it.
///
/// @param line in the source of the revision; 0 where it is not known
public record Recorded(Operation operation, int line) {}
