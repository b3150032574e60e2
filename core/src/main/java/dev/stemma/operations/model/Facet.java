package dev.stemma.operations.model;

import org.jspecify.annotations.Nullable;

/// Something that is said of a column beside its type.
public sealed interface Facet {
    record NotNull() implements Facet {}

    /// @param expression in SQL
    record Default(String expression) implements Facet {}

    record Identity(Identity.Kind kind) implements Facet {
        /// Whether the database takes other numbers than its own.
        public enum Kind {
            ALWAYS,
            BY_DEFAULT;

            public String sql() {
                return this == ALWAYS ? "ALWAYS" : "BY DEFAULT";
            }
        }
    }

    record Generated(String expression, Generated.Kind kind) implements Facet {
        /// When it is computed.
        public enum Kind {
            STORED,
            VIRTUAL
        }
    }

    record Collate(QualifiedName collation) implements Facet {}

    record Comment(String text) implements Facet {}

    record PrimaryKey() implements Facet {}

    record Unique() implements Facet {}

    /// @param name null where the naming convention finds one
    record Check(@Nullable String name, String condition) implements Facet {}

    record References(QualifiedName table, String column, Action onDelete) implements Facet {}
}
