package dev.stemma.catalog;

import org.jspecify.annotations.Nullable;

/// A range type and the multirange that comes with it.
public record RangeType(
        ObjectId id,
        String subtype,
        @Nullable String operatorClass,
        @Nullable String collation,
        @Nullable String canonical,
        @Nullable String difference,
        @Nullable String multirange)
        implements SchemaObject {}
