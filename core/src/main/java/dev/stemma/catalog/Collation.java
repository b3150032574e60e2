package dev.stemma.catalog;

import org.jspecify.annotations.Nullable;

/// A collation, with the columns of its provider.
public record Collation(
        ObjectId id,
        String provider,
        boolean deterministic,
        @Nullable String collate,
        @Nullable String ctype,
        @Nullable String locale,
        @Nullable String rules)
        implements SchemaObject {}
