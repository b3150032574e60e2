package dev.stemma.operations;

import dev.stemma.operations.model.Guard;
import dev.stemma.operations.model.NamespaceOperation.CreateExtension;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.Reach;
import org.jspecify.annotations.Nullable;

/// A new extension.
public final class ExtensionSpec implements Spec {
    private final String extension;
    private @Nullable String schema;
    private @Nullable String version;
    private Guard guard = Guard.STRICT;
    private Reach reach = Reach.RESTRICT;

    ExtensionSpec(String extension) {
        this.extension = extension;
    }

    /// The schema for its objects.
    public ExtensionSpec schema(String name) {
        schema = name;
        return this;
    }

    /// Its version; else the newest.
    public ExtensionSpec version(String number) {
        version = number;
        return this;
    }

    /// The extensions that it needs come too.
    public ExtensionSpec cascade() {
        reach = Reach.CASCADE;
        return this;
    }

    /// Nothing happens where there is such an extension already.
    public ExtensionSpec ifNotExists() {
        guard = Guard.LENIENT;
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        return new CreateExtension(extension, schema, version, guard, reach);
    }
}
