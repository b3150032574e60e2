package dev.stemma.catalog;

import org.jspecify.annotations.Nullable;

/// A domain: a type with rules of its own. Its checks are constraints of it.
public record DomainType(
        ObjectId id,
        String baseType,
        @Nullable String collation,
        @Nullable String defaultExpression) implements SchemaObject {}
