package dev.stemma.catalog;

import java.util.SequencedSet;
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
        SequencedSet<String> options,
        SequencedSet<String> foreignOptions,
        boolean inherited)
        implements SchemaObject {
    public Column {
        options = Unordered.copyOf(options);
        foreignOptions = Unordered.copyOf(foreignOptions);
    }

    public Column withInherited(boolean value) {
        return new Column(
                id, type, collation, generated, storage, compression, statistics, options, foreignOptions, value);
    }

    public Column withStorage(@Nullable String value) {
        return new Column(
                id, type, collation, generated, value, compression, statistics, options, foreignOptions, inherited);
    }

    public Column withCompression(@Nullable String value) {
        return new Column(
                id, type, collation, generated, storage, value, statistics, options, foreignOptions, inherited);
    }
}
