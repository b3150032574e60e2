package dev.stemma.catalog;

import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// A table without its parts: columns, constraints and the rest are objects that name it.
///
/// @param columnOrder the columns as they stand in the table; no part of what makes two tables differ
public record Table(
        ObjectId id,
        Form form,
        boolean unlogged,
        @Nullable String partitionKey,
        @Nullable String ofType,
        @Nullable String accessMethod,
        @Nullable String tablespace,
        SequencedSet<String> options,
        boolean rowSecurity,
        boolean forceRowSecurity,
        @Nullable String server,
        SequencedSet<String> foreignOptions,
        List<String> columnOrder)
        implements SchemaObject {
    public Table {
        options = Unordered.copyOf(options);
        foreignOptions = Unordered.copyOf(foreignOptions);
        columnOrder = List.copyOf(columnOrder);
    }

    /// Whether the table holds rows itself, leaves that to its partitions, or to a foreign server.
    public enum Form {
        PLAIN,
        PARTITIONED,
        FOREIGN
    }

    public boolean isPartitioned() {
        return form == Form.PARTITIONED;
    }

    public Table withColumnOrder(List<String> order) {
        return new Table(
                id,
                form,
                unlogged,
                partitionKey,
                ofType,
                accessMethod,
                tablespace,
                options,
                rowSecurity,
                forceRowSecurity,
                server,
                foreignOptions,
                order);
    }
}
