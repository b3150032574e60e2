package dev.stemma.catalog;

import org.jspecify.annotations.Nullable;

/// A function or procedure, as the server prints it.
public record Function(
        ObjectId id,
        String arguments,
        String result,
        String language,
        String definition,
        @Nullable String body) implements SchemaObject {}
