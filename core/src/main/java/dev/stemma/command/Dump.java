package dev.stemma.command;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Unmanaged;
import dev.stemma.database.ConnectionSettings;
import dev.stemma.database.PlanOptions;
import dev.stemma.plan.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the DDL of a source: all that an empty database needs to become like it.
public final class Dump {
    private final Stemma stemma;

    public Dump(Stemma stemma) {
        this.stemma = stemma;
    }

    /// @param source as [Source#parse] understands it
    public record Request(String source) {}

    /// @param unmanaged what the source holds and the DDL does not
    public record Report(Plan plan, List<Unmanaged> unmanaged) {
        public Report {
            unmanaged = List.copyOf(unmanaged);
        }
    }

    public Report run(Request request) {
        Source source = Source.parse(request.source(), stemma);
        @Nullable ConnectionSettings target = source instanceof Source.Database database ? database.settings() : null;
        try (SchemaReader reader = new SchemaReader(stemma, target)) {
            Catalog empty = reader.read(new Source.Empty());
            Catalog catalog = reader.read(source);
            Plan plan = stemma.system().plan(empty, catalog, new PlanOptions(false, reader.serverVersion()));
            return new Report(plan, catalog.unmanaged());
        }
    }
}
