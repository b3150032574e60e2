package dev.stemma.command;

import dev.stemma.catalog.Catalog;
import dev.stemma.database.ConnectionSettings;
import dev.stemma.database.ScratchDatabase;
import dev.stemma.database.ScratchDatabases;
import dev.stemma.diff.RenameHint;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Applied;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.Step;
import dev.stemma.revision.Target;
import dev.stemma.revision.files.RevisionFiles;
import dev.stemma.run.RevisionSource;
import dev.stemma.run.RevisionTexts.SqlText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the catalogs of sources. What is not a database is run in a scratch database first.
final class SchemaReader implements AutoCloseable {
    private final Stemma stemma;
    private final ScratchDatabases scratch;
    private final List<RenameHint> hints = new ArrayList<>();
    private int serverVersion;

    /// @param target the database whose version the scratch databases must have; null where none is part of the
    /// question
    SchemaReader(Stemma stemma, @Nullable ConnectionSettings target) {
        this.stemma = stemma;
        this.scratch = stemma.system().scratch(stemma.databases().scratch(target));
    }

    /// What the files that were read say was called otherwise before.
    List<RenameHint> hints() {
        return hints;
    }

    ScratchDatabases scratch() {
        return scratch;
    }

    /// A source that does not speak of everything speaks of an empty database here.
    Catalog read(Source source) {
        return source instanceof Source.Entities entities
                ? over(read(new Source.Empty()), entities, List.of())
                : read(source, Catalog.EMPTY, List.of());
    }

    /// @param basis   the other side, of which all is kept that the source does not speak of
    /// @param renames what the user says is the same thing under another name
    Catalog read(Source source, Catalog basis, List<RenameHint> renames) {
        return switch (source) {
            case Source.Database database -> database(database.settings());
            case Source.Schema schema -> built(this::runSchema);
            case Source.SqlFiles files -> built(database -> runFiles(database, found(files.places())));
            case Source.Revisions revisions -> built(database -> replay(database, revisions));
            case Source.Empty empty -> built(database -> {});
            case Source.Entities entities -> over(basis, entities, renames);
        };
    }

    private Catalog over(Catalog basis, Source.Entities entities, List<RenameHint> renames) {
        PartialSchema.Wanted wanted = entities.schema().over(basis, stemma.system(), scratch, renames);
        hints.addAll(wanted.renames());
        return wanted.catalog();
    }

    Catalog database(ConnectionSettings settings) {
        try (Connection connection = stemma.system().connect(settings)) {
            return read(connection);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private Catalog read(Connection connection) throws SQLException {
        serverVersion = connection.getMetaData().getDatabaseMajorVersion();
        return stemma.system().read(connection);
    }

    /// The major version of the last server that was read from.
    int serverVersion() {
        return serverVersion;
    }

    /// Something that fills an empty database.
    interface Content {
        void fill(ScratchDatabase database);
    }

    /// What the content makes of an empty database.
    Catalog built(Content content) {
        try (ScratchDatabase database = scratch.create()) {
            content.fill(database);
            return read(database.connection());
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private void runSchema(ScratchDatabase database) {
        List<Path> places = stemma.project().schema();
        List<Path> files = found(places);
        List<Path> missing =
                places.stream().filter(place -> !Files.exists(place)).toList();
        if (!missing.isEmpty()) {
            throw new StemmaException(missing.stream()
                    .map(place -> new SourceProblem.NoSuchPlace(
                            stemma.project().shown(place).toString()))
                    .toList());
        }
        runFiles(database, files);
    }

    private List<Path> found(List<Path> places) {
        List<Path> files = SqlFiles.in(places);
        if (files.isEmpty()) {
            throw new StemmaException(new SourceProblem.NoSchemaFiles(places.stream()
                    .map(path -> stemma.project().shown(path).toString())
                    .toList()));
        }
        return files;
    }

    private void runFiles(ScratchDatabase database, List<Path> files) {
        for (Path file : files) {
            String text = TextFiles.read(file);
            hints.addAll(RenameHints.in(file.toString(), text));
            ServerStatements.refuse(file.toString(), text);
            database.scripts().run(database.connection(), file.toString(), text);
        }
    }

    private void replay(ScratchDatabase database, Source.Revisions source) {
        RevisionFiles files = stemma.files();
        RevisionGraph graph = files.graph();
        List<Target> targets = source.targets();
        if (targets.stream().anyMatch(Targets::speaksOfDatabase)) {
            targets = graph.resolve(targets, Ledger.applied(stemma, files)).stream()
                    .map(revision -> Target.parse(revision.id().text()))
                    .toList();
        }
        replay(database, stemma.source(files), graph.upgradeSteps(Applied.nothing(), targets));
    }

    /// Runs the upgrades of these steps, as the server's own client would.
    static void replay(ScratchDatabase database, RevisionSource source, List<Step> steps) {
        source.prepare(steps.stream().map(step -> step.revision().id()).toList());
        for (Step step : steps) {
            SqlText text = source.texts(step.revision().id()).orElseThrow().upgrade();
            database.scripts().run(database.connection(), text);
        }
    }

    @Override
    public void close() {
        scratch.close();
    }
}
