package dev.stemma.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.ObjectId;
import dev.stemma.database.PlanOptions;
import dev.stemma.jpa.entities.EntityWanted;
import dev.stemma.jpa.entities.Overlay;
import dev.stemma.jpa.entities.SqlFile;
import dev.stemma.jpa.generate.GeneratedFile;
import dev.stemma.jpa.managed.Managed;
import dev.stemma.jpa.managed.ManagedScope;
import dev.stemma.plan.PlanText;
import dev.stemma.problem.StemmaException;
import dev.stemma.proof.Proved;
import dev.stemma.proof.Prover;
import dev.stemma.testkit.Cases;
import dev.stemma.testkit.Golden;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every folder of `cases/entities`: a database, classes, perhaps SQL files beside them, and what leads from the first
/// to the others. The way is proved up and down; what is left alone is named.
class EntityCasesTest {
    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(Cases.folder("entities"))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void classesLeadToWhatTheySay(Path folder) throws Exception {
        try (TestDatabase database = Postgres.newest().database().run(ModelCase.read(folder.resolve("database.sql")));
                Connection connection = database.connect()) {
            Catalog actual = ReadBack.SYSTEM.read(connection);
            String problem = "";
            String up = "";
            try {
                up = up(folder, actual);
            } catch (StemmaException e) {
                problem = Said.of(e);
            }
            new Golden(folder.resolve("up.sql")).check(up);
            new Golden(folder.resolve("problem.txt")).check(problem);
            assertThat(up + problem)
                    .as("an outcome, if only '-- nothing to do'")
                    .isNotEmpty();
        }
    }

    private static String up(Path folder, Catalog actual) throws SQLException, IOException {
        Compiled compiled = Compiled.of(sources(folder));
        EntityWanted entities = new EntityWanted(ReadBack.SYSTEM, ReadBack.SCRATCH);
        EntityWanted.DdlSource ddl = major -> OwnHibernate.ddl(compiled, major, Map.of());
        Managed managed = entities.catalog(actual, ddl, overlay(folder), scope(folder));
        StringBuilder text = new StringBuilder();
        for (ObjectId table : managed.unknownTables()) {
            text.append("-- left alone: ").append(table).append('\n');
        }
        Proved proved = prove(actual, managed.wanted());
        Managed afterwards = entities.catalog(managed.wanted(), ddl, overlay(folder), scope(folder));
        assertThat(PlanText.of(prove(managed.wanted(), afterwards.wanted()).up()))
                .as("once it has been run, there is nothing more to do")
                .isEmpty();
        return text.append(proved.isEmpty() ? "-- nothing to do\n" : PlanText.of(proved.up()))
                .toString();
    }

    private static Proved prove(Catalog from, Catalog to) {
        return new Prover(ReadBack.SYSTEM, ReadBack.SCRATCH, new PlanOptions(false, 18)).prove(from, to);
    }

    private static ManagedScope scope(Path folder) {
        return folder.toString().contains("drop-unknown")
                ? ManagedScope.DROP_UNKNOWN_TABLES
                : ManagedScope.KEEP_UNKNOWN_TABLES;
    }

    private static Overlay overlay(Path folder) {
        Path overlay = folder.resolve("overlay");
        if (!Files.isDirectory(overlay)) {
            return Overlay.NONE;
        }
        Overlay files = Overlay.of(overlay);
        return new Overlay(shortNames(overlay, files.before()), shortNames(overlay, files.after()));
    }

    private static List<SqlFile> shortNames(Path overlay, List<SqlFile> files) {
        return files.stream()
                .map(file ->
                        new SqlFile(overlay.relativize(Path.of(file.name())).toString(), file.text()))
                .toList();
    }

    private static List<GeneratedFile> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(file -> new GeneratedFile("app/" + file.getFileName(), ModelCase.read(file)))
                    .toList();
        }
    }
}
