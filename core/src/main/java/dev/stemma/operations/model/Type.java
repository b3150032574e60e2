package dev.stemma.operations.model;

import java.util.List;

/// The type of a column, as it is written in SQL.
public record Type(String sql) implements ColumnStart {
    public Type {
        if (sql.isBlank()) {
            throw new IllegalArgumentException("a type without a name");
        }
    }

    @Override
    public Definition definition() {
        return new Definition(this, List.of());
    }
}
