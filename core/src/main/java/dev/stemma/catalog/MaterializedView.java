package dev.stemma.catalog;

import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// A materialized view, as the server prints its query, and its columns as `name type`.
///
/// @param settings what was set for single columns
public record MaterializedView(
        ObjectId id,
        String query,
        SequencedSet<String> options,
        @Nullable String accessMethod,
        @Nullable String tablespace,
        boolean populated,
        List<String> columns,
        List<ColumnSetting> settings)
        implements SchemaObject {
    public MaterializedView {
        options = Unordered.copyOf(options);
        columns = List.copyOf(columns);
        settings = List.copyOf(settings);
    }

    /// @param name `STORAGE`, `COMPRESSION`, `STATISTICS`, or an option in lower case
    public record ColumnSetting(String column, String name, String value) {}

    public MaterializedView withSettings(List<ColumnSetting> value) {
        return new MaterializedView(id, query, options, accessMethod, tablespace, populated, columns, value);
    }
}
