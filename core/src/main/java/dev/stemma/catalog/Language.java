package dev.stemma.catalog;

import org.jspecify.annotations.Nullable;

/// A procedural language made by hand.
public record Language(
        ObjectId id,
        boolean trusted,
        String handler,
        @Nullable String inline,
        @Nullable String validator) implements SchemaObject {}
