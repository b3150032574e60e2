package dev.stemma.operations.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the rows of a table must obey.
public sealed interface Constraint {
    String name();

    /// @param include    columns that are only stored along in the index
    /// @param usingIndex an index that is there already and becomes the key's; its columns need not be named
    record PrimaryKey(
            String name,
            List<String> columns,
            List<String> include,
            @Nullable String usingIndex,
            Timing timing) implements Constraint {
        public PrimaryKey {
            columns = List.copyOf(columns);
            include = List.copyOf(include);
        }
    }

    /// @param nulls      whether two rows without a value are the same
    /// @param include    columns that are only stored along in the index
    /// @param usingIndex an index that is there already and becomes the constraint's
    record Unique(
            String name,
            List<String> columns,
            Nulls nulls,
            List<String> include,
            @Nullable String usingIndex,
            Timing timing)
            implements Constraint {
        public Unique {
            columns = List.copyOf(columns);
            include = List.copyOf(include);
        }
    }

    /// @param inheritance whether child tables have it too
    record Check(String name, String condition, Inheritance inheritance, Validity validity) implements Constraint {}

    /// @param cleared the columns that ON DELETE SET NULL or SET DEFAULT is about; none for all
    record ForeignKey(
            String name,
            List<String> columns,
            QualifiedName table,
            List<String> referenced,
            Match match,
            Action onDelete,
            List<String> cleared,
            Action onUpdate,
            Timing timing,
            Validity validity)
            implements Constraint {
        public ForeignKey {
            columns = List.copyOf(columns);
            referenced = List.copyOf(referenced);
            cleared = List.copyOf(cleared);
            if (columns.isEmpty() || !referenced.isEmpty() && referenced.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a foreign key of columns " + columns + " cannot refer to columns " + referenced);
            }
        }
    }

    record Exclude(
            String name,
            String method,
            List<Element> elements,
            List<String> include,
            @Nullable String where,
            Timing timing)
            implements Constraint {
        public Exclude {
            elements = List.copyOf(elements);
            include = List.copyOf(include);
        }

        /// @param expression a column, or an expression in parentheses, and an operator class where there is one
        public record Element(String expression, String operator) {}
    }

    /// Whether two rows without a value are the same.
    enum Nulls {
        DISTINCT,
        NOT_DISTINCT;

        /// The words, with a space before.
        public String sql() {
            return this == NOT_DISTINCT ? " NULLS NOT DISTINCT" : "";
        }
    }

    /// Whether child tables have it too.
    enum Inheritance {
        INHERITED,
        NO_INHERIT
    }

    /// What a row of several columns may leave out.
    enum Match {
        SIMPLE,
        FULL
    }
}
