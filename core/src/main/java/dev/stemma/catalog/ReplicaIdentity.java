package dev.stemma.catalog;

import org.jspecify.annotations.Nullable;

/// What tells the rows of a table apart in logical replication, where it is not the primary key.
public record ReplicaIdentity(
        ObjectId id, String mode, @Nullable String index) implements SchemaObject {}
