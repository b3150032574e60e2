package dev.stemma.operations.model;

import org.jspecify.annotations.Nullable;

/// One of the things that an index sorts by.
///
/// @param text           a column, or an expression
/// @param operatorClass  as it stands in SQL, with its options where it has some
public record IndexKey(
        Kind kind,
        String text,
        @Nullable QualifiedName collation,
        @Nullable String operatorClass,
        Order order,
        Nulls nulls) {
    public static IndexKey column(String name) {
        return new IndexKey(Kind.COLUMN, name, null, null, Order.ASCENDING, Nulls.USUAL);
    }

    public static IndexKey expression(String expression) {
        return new IndexKey(Kind.EXPRESSION, expression, null, null, Order.ASCENDING, Nulls.USUAL);
    }

    /// What the key is.
    public enum Kind {
        COLUMN,
        EXPRESSION
    }

    /// The direction.
    public enum Order {
        ASCENDING,
        DESCENDING
    }

    /// Where rows without a value go.
    public enum Nulls {
        USUAL,
        FIRST,
        LAST
    }
}
