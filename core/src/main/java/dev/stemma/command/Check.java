package dev.stemma.command;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Unmanaged;
import dev.stemma.command.Difference.Named;
import dev.stemma.database.ConnectionSettings;
import dev.stemma.revision.Applied;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.Target;
import dev.stemma.revision.files.RevisionFiles;
import java.util.ArrayList;
import java.util.List;

/// Asks whether the wanted schema, what the revisions build, and what the database has are all the same.
public final class Check {
    private final Stemma stemma;

    public Check(Stemma stemma) {
        this.stemma = stemma;
    }

    /// @param scope what is compared
    public record Request(Scope scope) {}

    /// What is compared with what the revisions build.
    public enum Scope {
        SCHEMA_AND_DATABASE,
        /// Needs no database.
        SCHEMA,
        DATABASE
    }

    /// @param pending     revisions that the database does not have, those first that it should have had by now
    /// @param unknown     revisions that only the database has
    /// @param differences those that there are; none if all is well
    /// @param compared    what was compared, in words
    /// @param unmanaged   what was met on any side and cannot be compared
    public record Report(
            List<Revision> pending,
            List<RevisionId> unknown,
            List<Difference> differences,
            List<String> compared,
            List<Unmanaged> unmanaged) {
        public Report {
            pending = List.copyOf(pending);
            unknown = List.copyOf(unknown);
            differences = List.copyOf(differences);
            compared = List.copyOf(compared);
            unmanaged = List.copyOf(unmanaged);
        }

        public boolean isClean() {
            return pending.isEmpty() && unknown.isEmpty() && differences.isEmpty();
        }
    }

    public Report run(Request request) {
        return switch (request.scope()) {
            case SCHEMA_AND_DATABASE -> hasWanted() ? both() : database();
            case SCHEMA -> schema();
            case DATABASE -> database();
        };
    }

    private Report both() {
        ConnectionSettings target = stemma.databases().current();
        RevisionFiles files = stemma.files();
        RevisionGraph graph = files.graph();
        Applied applied = Ledger.applied(stemma, files);
        try (SchemaReader reader = new SchemaReader(stemma, target)) {
            Named built = built(reader, "heads");
            Named wanted = wanted(reader, built);
            Named standing = standing(reader, graph, applied, built);
            Named actual = Named.of("database", reader.database(target));
            return report(
                    graph, applied, List.of(unbuilt(reader, built, wanted), changedByHand(reader, actual, standing)));
        }
    }

    private Report schema() {
        try (SchemaReader reader = new SchemaReader(stemma, null)) {
            Named built = built(reader, "heads");
            Named wanted = wanted(reader, built);
            return report(RevisionGraph.empty(), Applied.nothing(), List.of(unbuilt(reader, built, wanted)));
        }
    }

    private Report database() {
        ConnectionSettings target = stemma.databases().current();
        RevisionFiles files = stemma.files();
        RevisionGraph graph = files.graph();
        Applied applied = Ledger.applied(stemma, files);
        try (SchemaReader reader = new SchemaReader(stemma, target)) {
            Named standing = standing(reader, graph, applied, built(reader, "heads"));
            Named actual = Named.of("database", reader.database(target));
            return report(graph, applied, List.of(changedByHand(reader, actual, standing)));
        }
    }

    private boolean hasWanted() {
        return stemma.wanted().truth() == WantedSchema.Truth.ENTITIES
                || !SqlFiles.in(stemma.project().schema()).isEmpty();
    }

    private Named wanted(SchemaReader reader, Named built) {
        Catalog catalog = reader.read(stemma.wanted().source(), built.catalog(), List.of());
        return Named.of(stemma.wanted().source(), catalog);
    }

    private static Named built(SchemaReader reader, String target) {
        Catalog catalog = reader.read(new Source.Revisions("revisions", Target.parseAll(List.of(target))));
        return Named.of("revisions", catalog);
    }

    /// What the applied revisions build: a database that is merely behind has not been changed by hand.
    private static Named standing(SchemaReader reader, RevisionGraph graph, Applied applied, Named atHeads) {
        if (graph.pending(applied).isEmpty() && graph.unknown(applied).isEmpty()) {
            return atHeads;
        }
        // What only the database knows cannot be built here, but what it follows can.
        Applied known = new Applied(applied.rows().stream()
                .filter(row -> graph.find(row.id()).isPresent())
                .toList());
        List<Target> targets = graph.heads(known).stream()
                .map(revision -> Target.parse(revision.id().text()))
                .toList();
        return Named.of("revisions", reader.read(new Source.Revisions("revisions", targets)));
    }

    private Difference unbuilt(SchemaReader reader, Named built, Named wanted) {
        return Difference.of(stemma, reader, built, wanted, reader.hints());
    }

    /// What the schema files say about names is about the way to what is wanted, which is not asked here.
    private Difference changedByHand(SchemaReader reader, Named actual, Named standing) {
        return Difference.of(stemma, reader, actual, standing, List.of());
    }

    private static Report report(RevisionGraph graph, Applied applied, List<Difference> all) {
        List<String> compared = new ArrayList<>();
        all.forEach(difference -> compared.add(difference.from() + " and " + difference.to()));
        List<Unmanaged> unmanaged = all.stream()
                .flatMap(difference -> difference.unmanaged().stream())
                .distinct()
                .sorted()
                .toList();
        List<Difference> found =
                all.stream().filter(difference -> !difference.isNone()).toList();
        List<Revision> lacking = new ArrayList<>(graph.missed(applied));
        lacking.addAll(graph.pending(applied));
        return new Report(lacking, graph.unknown(applied), found, compared, unmanaged);
    }
}
