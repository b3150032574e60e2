package dev.stemma.catalog;

import org.jspecify.annotations.Nullable;

/// A publication.
public record Publication(
        ObjectId id,
        boolean allTables,
        String operations,
        boolean viaRoot,
        @Nullable String generatedColumns) implements SchemaObject {}
