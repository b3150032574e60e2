package dev.stemma.jpa;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.catalog.Catalog;
import dev.stemma.database.ScratchDatabases;
import dev.stemma.database.ScratchSettings;
import dev.stemma.diff.Change;
import dev.stemma.jpa.entities.EntityWanted;
import dev.stemma.jpa.entities.Overlay;
import dev.stemma.jpa.facts.FactsReader;
import dev.stemma.jpa.generate.GeneratedFile;
import dev.stemma.jpa.generate.GeneratedModels;
import dev.stemma.jpa.generate.ModelGenerator;
import dev.stemma.jpa.generate.ModelSettings;
import dev.stemma.jpa.generate.Unmapped;
import dev.stemma.jpa.managed.Managed;
import dev.stemma.jpa.managed.ManagedScope;
import dev.stemma.postgres.PostgresSystem;
import dev.stemma.testkit.Golden;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every folder of `cases/models`: the sources are as written there, compile without a warning, and Hibernate accepts
/// them on the database that they were made of.
class ModelCasesTest {
    private static final PostgresSystem SYSTEM = new PostgresSystem();
    private static final ScratchDatabases SCRATCH =
            SYSTEM.scratch(new ScratchSettings(null, null, false, 0, null));

    static Stream<ModelCase> cases() {
        return ModelCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void sourcesAreAsExpected(ModelCase model) throws Exception {
        try (TestDatabase database = Postgres.newest().database().run(model.schema());
                Connection connection = database.connect()) {
            Catalog actual = SYSTEM.read(connection);
            GeneratedModels models = ModelGenerator.generate(FactsReader.read(actual), model.settings());
            check(model, models);
            Compiled compiled = Compiled.of(models.files());
            if (model.settings().flavour() == ModelSettings.Flavour.ENTITIES) {
                Validation.check(compiled, database);
                assertThat(differences(actual, compiled)).as("after the round trip").isEmpty();
            }
        }
    }

    /// What the entities, read back, say otherwise than the database that they were made of.
    private static List<Change> differences(Catalog actual, Compiled compiled) throws Exception {
        Managed managed = new EntityWanted(SYSTEM, SCRATCH)
                .catalog(
                        actual,
                        major -> EntitiesOnDisk.ddl(compiled, major),
                        Overlay.NONE,
                        ManagedScope.KEEP_UNKNOWN_TABLES);
        return SYSTEM.differences(actual, managed.wanted());
    }

    private static void check(ModelCase model, GeneratedModels models) throws Exception {
        SortedMap<String, Path> expected = new TreeMap<>(model.sources());
        for (GeneratedFile file : models.files()) {
            String path = file.path().substring(ModelCase.PACKAGE.length() + 1);
            Path golden = model.folder().resolve(path);
            Files.createDirectories(golden.getParent());
            new Golden(golden).check(file.text());
            expected.remove(path);
        }
        for (Path left : expected.values()) {
            new Golden(left).check("");
        }
        new Golden(model.folder().resolve("unmapped.txt"))
                .check(models.unmapped().stream()
                        .map(Unmapped::toString)
                        .collect(joining("\n", "", models.unmapped().isEmpty() ? "" : "\n")));
        assertThat(models.files()).as("sources").isNotEmpty();
    }
}
