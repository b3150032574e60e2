package dev.stemma.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A column of a table, or an attribute of a composite type.
public record Column(
        ObjectId id,
        String type,
        @Nullable String collation,
        @Nullable Generated generated,
        @Nullable String storage,
        @Nullable String compression,
        @Nullable Integer statistics,
        List<String> options,
        List<String> foreignOptions,
        boolean inherited)
        implements SchemaObject {
    public Column {
        options = List.copyOf(options);
        foreignOptions = List.copyOf(foreignOptions);
    }

    public Column withInherited(boolean value) {
        return new Column(
                id, type, collation, generated, storage, compression, statistics, options, foreignOptions, value);
    }

    public Column withStorage(@Nullable String value) {
        return new Column(
                id, type, collation, generated, value, compression, statistics, options, foreignOptions, inherited);
    }
}
