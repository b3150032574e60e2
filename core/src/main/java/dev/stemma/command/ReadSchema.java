package dev.stemma.command;

import dev.stemma.catalog.Catalog;
import dev.stemma.database.ConnectionSettings;
import org.jspecify.annotations.Nullable;

/// Reads the catalog of a source, for what is made of catalogs elsewhere.
public final class ReadSchema {
    private final Stemma stemma;

    public ReadSchema(Stemma stemma) {
        this.stemma = stemma;
    }

    /// @param source as [Source#parse] understands it
    public record Request(String source) {}

    /// @param source what a person calls it
    public record Report(String source, Catalog catalog) {}

    public Report run(Request request) {
        Source source = Source.parse(request.source(), stemma);
        @Nullable ConnectionSettings target = source instanceof Source.Database database ? database.settings() : null;
        try (SchemaReader reader = new SchemaReader(stemma, target)) {
            return new Report(source.name(), reader.read(source));
        }
    }
}
