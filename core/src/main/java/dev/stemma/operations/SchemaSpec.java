package dev.stemma.operations;

import dev.stemma.operations.model.Guard;
import dev.stemma.operations.model.NamespaceOperation.CreateSchema;
import dev.stemma.operations.model.Operation;
import org.jspecify.annotations.Nullable;

/// A new schema.
public final class SchemaSpec implements Spec {
    private final String schema;
    private @Nullable String owner;
    private Guard guard = Guard.STRICT;

    SchemaSpec(String schema) {
        this.schema = schema;
    }

    /// Whose it is.
    public SchemaSpec authorization(String role) {
        owner = role;
        return this;
    }

    /// Nothing happens where there is such a schema already.
    public SchemaSpec ifNotExists() {
        guard = Guard.LENIENT;
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        return new CreateSchema(schema, owner, guard);
    }
}
