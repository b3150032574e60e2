package dev.stemma.jpa.facts;

import java.util.List;

/// An index that no constraint made.
///
/// @param isPlain    whether it is a B-tree over bare columns, so that columns, uniqueness and options say all of it
/// @param columns    what is indexed, with its order: `created_at DESC`; bare columns where it is plain
/// @param options    what stands behind the columns: `WHERE (status = 'new')`; may be empty
/// @param definition the server's whole text
public record IndexFacts(
        String name, boolean isUnique, boolean isPlain, List<IndexColumn> columns, String options, String definition) {
    public IndexFacts {
        columns = List.copyOf(columns);
    }

    /// Whether Hibernate makes it of an annotation. It knows `DESC` but not where nulls go, and makes a unique
    /// constraint of a unique index, which has neither an order nor a condition.
    public boolean isSayable() {
        boolean isOrderSayable = columns.stream()
                .allMatch(column -> column.order().isEmpty() || column.order().equals("DESC"));
        boolean isBare = options.isEmpty()
                && columns.stream().allMatch(column -> column.order().isEmpty());
        return isPlain && isOrderSayable && (!isUnique || isBare);
    }

    /// A column in an index.
    ///
    /// @param order `DESC`, `NULLS FIRST`; empty where it is the usual one
    public record IndexColumn(String name, String order) {}
}
