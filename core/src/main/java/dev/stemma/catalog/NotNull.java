package dev.stemma.catalog;

import org.jspecify.annotations.Nullable;

/// That a column or a domain holds no null.
public record NotNull(
        ObjectId id, @Nullable String constraintName, boolean noInherit, boolean notValid, boolean inherited)
        implements SchemaObject {
    public NotNull withInherited(boolean value) {
        return new NotNull(id, constraintName, noInherit, notValid, value);
    }
}
