package dev.stemma.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.catalog.Catalog;
import dev.stemma.jpa.facts.FactsReader;
import dev.stemma.jpa.generate.GeneratedFile;
import dev.stemma.jpa.generate.GeneratedModels;
import dev.stemma.jpa.generate.ModelGenerator;
import dev.stemma.jpa.generate.ModelSettings;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A hundred tables as a trading house has them: their sources compile without a warning, Hibernate finds nothing to
/// object to, and the entities want no change.
class LargeSchemaTest {
    private static TestDatabase database;
    private static Catalog catalog;

    @BeforeAll
    static void load() throws Exception {
        database = Postgres.newest().database().run(Files.readString(Path.of("../bench/trading-house.sql")));
        try (Connection connection = database.connect()) {
            catalog = ReadBack.SYSTEM.read(connection);
        }
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @Test
    void entitiesCompileFitTheDatabaseAndWantNoChange() throws Exception {
        GeneratedModels models = ModelGenerator.generate(FactsReader.read(catalog), ModelSettings.of("app"));
        assertThat(models.files())
                .filteredOn(file -> file.text().contains("import jakarta.persistence.Entity;"))
                .extracting(GeneratedFile::path)
                .as("a class for each of 100 tables and two views")
                .hasSize(102);
        Compiled compiled = Compiled.of(models.files());
        Validation.check(compiled, database);
        assertThat(ReadBack.changes(catalog, compiled)).isEmpty();
    }

    @Test
    void everyChoiceCompilesAndFits() {
        Properties choices = new Properties();
        choices.setProperty("associations", "both-sides");
        choices.setProperty("join-tables", "many-to-many");
        choices.setProperty("timestamps", "instant");
        choices.setProperty("json", "string");
        choices.setProperty("nullness", "jspecify");
        choices.setProperty("version", "version");
        choices.setProperty("created-at", "created_at");
        Validation.check(Compiled.of(generated(choices)), database);
    }

    @Test
    void recordsCompile() {
        Properties choices = new Properties();
        choices.setProperty("flavour", "records");
        assertThat(Compiled.of(generated(choices)).classes()).hasSizeGreaterThan(102);
    }

    private static List<GeneratedFile> generated(Properties choices) {
        return ModelGenerator.generate(FactsReader.read(catalog), CaseSettings.of("app", choices))
                .files();
    }
}
