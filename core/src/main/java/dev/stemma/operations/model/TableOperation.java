package dev.stemma.operations.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is done to tables with their columns, constraints and indexes.
public sealed interface TableOperation extends Operation {
    QualifiedName table();

    @Override
    default String subject() {
        return table().toString();
    }

    record CreateTable(QualifiedName table, List<Column> columns, List<Constraint> constraints, TableOptions options)
            implements TableOperation {
        public CreateTable {
            columns = List.copyOf(columns);
            constraints = List.copyOf(constraints);
        }
    }

    /// @param constraints of the new column alone
    record AddColumn(QualifiedName table, Column column, List<Constraint> constraints, Guard guard)
            implements TableOperation {
        public AddColumn {
            constraints = List.copyOf(constraints);
        }

        @Override
        public String subject() {
            return column.name() + " of " + table;
        }
    }

    record AlterColumn(QualifiedName table, String column, List<ColumnChange> changes) implements TableOperation {
        public AlterColumn {
            changes = List.copyOf(changes);
        }

        @Override
        public String subject() {
            return column + " of " + table;
        }
    }

    record AddConstraint(QualifiedName table, Constraint constraint) implements TableOperation {
        @Override
        public String subject() {
            return constraint.name() + " of " + table;
        }
    }

    record ValidateConstraint(QualifiedName table, String name) implements TableOperation {
        @Override
        public String subject() {
            return name + " of " + table;
        }
    }

    /// @param index the name; it lies in the schema of the table
    record CreateIndex(
            QualifiedName table, String index, List<IndexKey> keys, List<String> include, IndexOptions options)
            implements TableOperation {
        public CreateIndex {
            keys = List.copyOf(keys);
            include = List.copyOf(include);
        }

        @Override
        public String subject() {
            return table.beside(index).toString();
        }
    }

    /// @param partitionBy `RANGE (created_at)`
    /// @param partitionOf the table whose part this one is
    /// @param bounds      `FOR VALUES FROM (1) TO (10)`, or `DEFAULT`
    /// @param with        storage parameters
    record TableOptions(
            Guard guard,
            Persistence persistence,
            @Nullable String partitionBy,
            @Nullable QualifiedName partitionOf,
            @Nullable String bounds,
            Map<String, String> with,
            @Nullable String tablespace,
            @Nullable String comment) {
        public TableOptions {
            with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
        }

        /// What becomes of the rows when the server fails or the session ends.
        public enum Persistence {
            PERMANENT,
            UNLOGGED,
            TEMPORARY
        }
    }

    /// @param method    `btree` where nothing is said
    /// @param recursion whether the indexes of partitions are made too
    record IndexOptions(
            Uniqueness uniqueness,
            @Nullable String method,
            Constraint.Nulls nulls,
            @Nullable String where,
            Map<String, String> with,
            @Nullable String tablespace,
            Mode mode,
            Guard guard,
            Recursion recursion) {
        public IndexOptions {
            with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
        }

        /// Whether two rows may have the same keys.
        public enum Uniqueness {
            ANY,
            UNIQUE
        }

        /// Whether the indexes of partitions are made too.
        public enum Recursion {
            WITH_PARTITIONS,
            ONLY
        }
    }
}
