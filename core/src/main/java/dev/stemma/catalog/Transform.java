package dev.stemma.catalog;

import org.jspecify.annotations.Nullable;

/// How a type is shown to a procedural language.
public record Transform(
        ObjectId id,
        String type,
        String language,
        @Nullable String fromSql,
        @Nullable String toSql) implements SchemaObject {}
