package dev.stemma.jpa.managed;

/// What becomes of tables that no entity has.
public enum ManagedScope {
    /// They are left as they are, and named in the report.
    KEEP_UNKNOWN_TABLES,
    /// They are dropped, where they stand in a schema that has tables of entities.
    DROP_UNKNOWN_TABLES
}
