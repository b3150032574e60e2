package dev.stemma.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table in a publication; the name is the table's path.
public record PublicationTable(
        ObjectId id,
        ObjectId table,
        List<String> columns,
        @Nullable String where) implements SchemaObject {
    public PublicationTable {
        columns = List.copyOf(columns);
    }
}
