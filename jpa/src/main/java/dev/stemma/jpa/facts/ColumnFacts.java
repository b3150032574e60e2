package dev.stemma.jpa.facts;

import dev.stemma.catalog.Generated;
import dev.stemma.catalog.Identity;
import org.jspecify.annotations.Nullable;

/// A column of a table or a view.
///
/// @param isNullable whether it may hold no value; the columns of views always may
public record ColumnFacts(
        String name,
        SqlType type,
        boolean isNullable,
        @Nullable String defaultExpression,
        @Nullable Generated generated,
        @Nullable Identity identity,
        @Nullable String collation,
        @Nullable String comment) {}
