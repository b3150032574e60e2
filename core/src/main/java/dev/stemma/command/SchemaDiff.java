package dev.stemma.command;

import dev.stemma.catalog.Catalog;
import dev.stemma.command.Difference.Named;
import dev.stemma.database.ConnectionSettings;
import dev.stemma.diff.RenameHint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Compares two schemas, wherever they are, and makes the SQL that turns the first into the second.
public final class SchemaDiff {
    private final Stemma stemma;

    public SchemaDiff(Stemma stemma) {
        this.stemma = stemma;
    }

    /// @param from a source as [Source#parse] understands it
    /// @param to   another
    /// @param renames what is the same thing under another name, beside what the schema files say
    public record Request(String from, String to, List<RenameHint> renames) {
        public Request {
            renames = List.copyOf(renames);
        }
    }

    public record Report(Difference difference) {}

    public Report run(Request request) {
        Source from = Source.parse(request.from(), stemma);
        Source to = Source.parse(request.to(), stemma);
        try (SchemaReader reader = new SchemaReader(stemma, target(from, to))) {
            @Nullable Catalog before = from instanceof Source.Entities ? reader.read(to) : null;
            Catalog first = before == null ? reader.read(from) : reader.read(from, before, List.of());
            int ofFirst = reader.hints().size();
            Catalog second = before == null ? reader.read(to, first, request.renames()) : before;
            List<RenameHint> renames = new ArrayList<>(request.renames());
            renames.addAll(reader.hints().subList(ofFirst, reader.hints().size()));
            return new Report(Difference.of(stemma, reader, Named.of(from, first), Named.of(to, second), renames));
        }
    }

    /// What is not a database is built on a server of the version of the one that is.
    private static @Nullable ConnectionSettings target(Source from, Source to) {
        if (from instanceof Source.Database database) {
            return database.settings();
        }
        return to instanceof Source.Database database ? database.settings() : null;
    }
}
