package dev.stemma.catalog;

import org.jspecify.annotations.Nullable;

/// An operator.
public record Operator(
        ObjectId id,
        String function,
        @Nullable String left,
        @Nullable String right,
        @Nullable String commutator,
        @Nullable String negator,
        @Nullable String restrict,
        @Nullable String join,
        boolean hashes,
        boolean merges)
        implements SchemaObject {}
