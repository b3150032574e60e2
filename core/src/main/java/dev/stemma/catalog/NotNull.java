package dev.stemma.catalog;

import org.jspecify.annotations.Nullable;

/// That a column or a domain holds no null.
public record NotNull(
        ObjectId id, @Nullable String constraintName, boolean noInherit, boolean notValid, boolean inherited)
        implements SchemaObject {
    public NotNull withInherited(boolean value) {
        return new NotNull(id, constraintName, noInherit, notValid, value);
    }

    /// The same under the name, unless it has one.
    public NotNull withName(String name) {
        return constraintName == null ? new NotNull(id, name, noInherit, notValid, inherited) : this;
    }
}
