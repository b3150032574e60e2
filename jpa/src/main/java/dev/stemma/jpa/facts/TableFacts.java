package dev.stemma.jpa.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table or a view with everything that a class can say about it.
///
/// @param exclusions the names of exclusion constraints
/// @param viewQuery   the query of a view; null for tables
public record TableFacts(
        TableName name,
        Form form,
        @Nullable String comment,
        List<ColumnFacts> columns,
        @Nullable UniqueFacts primaryKey,
        List<ForeignKeyFacts> foreignKeys,
        List<UniqueFacts> uniqueKeys,
        List<CheckFacts> checks,
        List<IndexFacts> indexes,
        List<String> exclusions,
        @Nullable String viewQuery) {
    public TableFacts {
        columns = List.copyOf(columns);
        foreignKeys = List.copyOf(foreignKeys);
        uniqueKeys = List.copyOf(uniqueKeys);
        checks = List.copyOf(checks);
        indexes = List.copyOf(indexes);
        exclusions = List.copyOf(exclusions);
    }

    /// What holds the rows.
    public enum Form {
        TABLE,
        PARTITION,
        VIEW,
        MATERIALIZED_VIEW
    }

    public boolean isView() {
        return form == Form.VIEW || form == Form.MATERIALIZED_VIEW;
    }

    /// The columns of the primary key; none where there is none.
    public List<String> keyColumns() {
        return primaryKey == null ? List.of() : primaryKey.columns();
    }

    public @Nullable ColumnFacts column(String wanted) {
        for (ColumnFacts column : columns) {
            if (column.name().equals(wanted)) {
                return column;
            }
        }
        return null;
    }
}
