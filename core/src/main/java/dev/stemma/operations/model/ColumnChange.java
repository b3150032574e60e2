package dev.stemma.operations.model;

import org.jspecify.annotations.Nullable;

/// One change of a column that is there.
public sealed interface ColumnChange {
    /// @param using how a new value is made from the old one
    /// @param was   the type before, where its author knows
    record SetType(
            Type type,
            @Nullable String using,
            @Nullable QualifiedName collation,
            @Nullable Type was) implements ColumnChange {}

    record SetNotNull() implements ColumnChange {}

    record DropNotNull() implements ColumnChange {}

    /// @param expression null takes the default away
    /// @param was        the default before, where its author knows
    record SetDefault(@Nullable String expression, @Nullable Was was) implements ColumnChange {
        /// @param expression null where there was none
        public record Was(@Nullable String expression) {}
    }

    record AddIdentity(Facet.Identity.Kind kind) implements ColumnChange {}

    record SetIdentity(Facet.Identity.Kind kind) implements ColumnChange {}

    record DropIdentity() implements ColumnChange {}

    record SetExpression(String expression) implements ColumnChange {}

    record DropExpression() implements ColumnChange {}

    /// @param target a number; -1 for the usual one
    record SetStatistics(int target) implements ColumnChange {}

    /// @param storage `PLAIN`, `EXTERNAL`, `EXTENDED` or `MAIN`
    record SetStorage(String storage) implements ColumnChange {}

    record SetCompression(String method) implements ColumnChange {}
}
