package dev.stemma.command;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Unmanaged;
import dev.stemma.command.WantedSchema.Truth;
import dev.stemma.database.ConnectionSettings;
import dev.stemma.database.PlanOptions;
import dev.stemma.database.SampleRows;
import dev.stemma.diff.RenameHint;
import dev.stemma.plan.PlanText;
import dev.stemma.problem.StemmaException;
import dev.stemma.proof.Proved;
import dev.stemma.proof.Prover;
import dev.stemma.proof.RowProof;
import dev.stemma.revision.Applied;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.Step;
import dev.stemma.revision.Target;
import dev.stemma.revision.UnknownApplied;
import dev.stemma.revision.files.RevisionFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes the revision that leads to the wanted schema, once it has been proved.
public final class Autogenerate {
    private static final List<Target> HEADS = List.of(Target.parse("heads"));

    private final Stemma stemma;

    public Autogenerate(Stemma stemma) {
        this.stemma = stemma;
    }

    /// @param start what the wanted schema is compared with
    /// @param renames what is the same thing under another name, beside what the schema files say
    public record Request(Draft draft, Start start, List<RenameHint> renames) {
        public Request {
            renames = List.copyOf(renames);
        }
    }

    /// What the wanted schema is compared with.
    public enum Start {
        DATABASE,
        /// What the revisions build; needs no database.
        REVISIONS
    }

    /// @param written   the new revision; null where there is nothing to do
    /// @param proved    the way up and the way down, as they were run
    /// @param unmanaged what was met and cannot be compared
    /// @param rows      what came of the proof with rows; null where none was asked for
    public record Report(
            @Nullable Written written, Proved proved, List<Unmanaged> unmanaged, RowProof.@Nullable Shown rows) {
        public Report {
            unmanaged = List.copyOf(unmanaged);
        }
    }

    /// @param files the upgrade first
    public record Written(Revision revision, List<Path> files) {
        public Written {
            files = List.copyOf(files);
        }
    }

    public Report run(Request request) {
        RevisionFiles files = stemma.files();
        RevisionMaker maker = new RevisionMaker(stemma, files);
        List<Revision> parents = maker.parents(request.draft());
        Revision revision = maker.make(request.draft(), parents);
        return switch (request.start()) {
            case DATABASE -> {
                refuseUnlessAtHeads(maker.graph(), Ledger.applied(stemma, files));
                yield fromDatabase(request, maker, revision);
            }
            case REVISIONS -> fromRevisions(request, maker, revision);
        };
    }

    private Report fromDatabase(Request request, RevisionMaker maker, Revision revision) {
        ConnectionSettings target = stemma.databases().current();
        try (SchemaReader reader = new SchemaReader(stemma, target)) {
            Catalog actual = reader.database(target);
            Catalog wanted = reader.read(stemma.wanted().source(), actual, request.renames());
            return report(request, maker, revision, reader, actual, wanted);
        }
    }

    private Report fromRevisions(Request request, RevisionMaker maker, Revision revision) {
        List<Target> targets = revision.parents().stream()
                .map(parent -> Target.parse(parent.text()))
                .toList();
        try (SchemaReader reader = new SchemaReader(stemma, null)) {
            Catalog built = reader.read(new Source.Revisions("revisions", targets));
            Catalog wanted = reader.read(stemma.wanted().source(), built, request.renames());
            return report(request, maker, revision, reader, built, wanted);
        }
    }

    /// Otherwise the new revision would repeat what others do already, or undo what nobody here knows of.
    private static void refuseUnlessAtHeads(RevisionGraph graph, Applied applied) {
        List<RevisionId> unknown = graph.unknown(applied);
        if (!unknown.isEmpty()) {
            throw new StemmaException(new UnknownApplied(unknown));
        }
        List<Revision> pending =
                graph.upgrade(applied, HEADS).all().stream().map(Step::revision).toList();
        if (!pending.isEmpty()) {
            throw new StemmaException(new NewRevisionProblem.NotAtHead(pending));
        }
    }

    private static String named(Start start) {
        return switch (start) {
            case DATABASE -> "database";
            case REVISIONS -> "revisions";
        };
    }

    private Report report(
            Request request,
            RevisionMaker maker,
            Revision revision,
            SchemaReader reader,
            Catalog actual,
            Catalog wanted) {
        PlanOptions options = stemma.planning().options(reader.serverVersion());
        List<RenameHint> hints = new ArrayList<>(request.renames());
        hints.addAll(reader.hints());
        Prover prover = new Prover(stemma.system(), reader.scratch(), options);
        Comparison compared = Comparison.of(
                stemma.planning(), prover, actual, wanted, hints, List.of(named(request.start()), "schema"));
        Proved shown = prover.prove(compared.scoped().from(), compared.scoped().to(), compared.hints());
        Proved proved = stemma.wanted().truth() == Truth.ENTITIES ? UnsaidChecks.remarked(shown) : shown;
        Set<Unmanaged> unmanaged = new LinkedHashSet<>(actual.unmanaged());
        unmanaged.addAll(wanted.unmanaged());
        unmanaged.addAll(stemma.planning().filter().idle(actual, wanted));
        RowProof.Shown rows = withRows(reader, options, proved);
        Written written = proved.isEmpty() ? null : write(request.draft(), maker, revision, proved);
        return new Report(written, proved, List.copyOf(unmanaged), rows);
    }

    private RowProof.@Nullable Shown withRows(SchemaReader reader, PlanOptions options, Proved proved) {
        int count = stemma.planning().proofRows();
        if (count == 0 || proved.isEmpty()) {
            return null;
        }
        SampleRows samples = stemma.system()
                .sampleRows()
                .orElseThrow(() -> new StemmaException(
                        new NewRevisionProblem.NoSampleRows(stemma.system().name())));
        return new RowProof(stemma.system(), reader.scratch(), options, samples).show(proved, count);
    }

    private static Written write(Draft draft, RevisionMaker maker, Revision revision, Proved proved) {
        List<Path> files = maker.write(draft, revision, PlanText.of(proved.up()), PlanText.of(proved.down()));
        return new Written(revision, files);
    }
}
