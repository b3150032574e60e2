package dev.stemma.jpa;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.catalog.Catalog;
import dev.stemma.jpa.facts.FactsReader;
import dev.stemma.jpa.generate.GeneratedFile;
import dev.stemma.jpa.generate.GeneratedModels;
import dev.stemma.jpa.generate.ModelGenerator;
import dev.stemma.jpa.generate.ModelSettings;
import dev.stemma.jpa.generate.Unmapped;
import dev.stemma.testkit.Golden;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every folder of `cases/models`: the sources are as written there, compile without a warning, and Hibernate accepts
/// them on the database that they were made of.
class ModelCasesTest {

    static Stream<ModelCase> cases() {
        return ModelCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void sourcesAreAsExpected(ModelCase model) throws Exception {
        try (TestDatabase database = Postgres.newest().database().run(model.schema());
                Connection connection = database.connect()) {
            Catalog actual = ReadBack.SYSTEM.read(connection);
            GeneratedModels models = ModelGenerator.generate(FactsReader.read(actual), model.settings());
            check(model, models);
            Compiled compiled = Compiled.of(models.files());
            if (model.settings().flavour() == ModelSettings.Flavour.ENTITIES) {
                Map<String, String> hibernate =
                        Map.of("hibernate.default_schema", model.settings().defaultSchema());
                Validation.check(compiled, database, hibernate);
                assertThat(ReadBack.changes(actual, compiled, hibernate))
                        .as("after the round trip")
                        .isEmpty();
            }
        }
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
