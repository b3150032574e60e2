package dev.stemma.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.catalog.Catalog;
import dev.stemma.jpa.facts.FactsReader;
import dev.stemma.jpa.generate.GeneratedModels;
import dev.stemma.jpa.generate.ModelGenerator;
import dev.stemma.jpa.generate.ModelSettings;
import dev.stemma.problem.StemmaException;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.Properties;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Entities made of a database say nothing else than the database, whatever is in it and however they are to look.
/// `-Dseed=N` runs one schema again.
class RoundTripPropertyTest {
    private static final Map<String, String> CHOICES = new TreeMap<>(Map.of(
            "associations", "both-sides",
            "join-tables", "many-to-many",
            "timestamps", "instant",
            "json", "string",
            "nullness", "jspecify",
            "class-names", "as-the-table",
            "version", "version",
            "created-at", "createdAt",
            "updated-at", "state"));

    static LongStream seeds() {
        Long seed = Long.getLong("seed");
        long first = System.currentTimeMillis();
        return seed != null ? LongStream.of(seed) : LongStream.range(first, first + Integer.getInteger("seeds", 10));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void entitiesSayWhatTheDatabaseSays(long seed) throws Exception {
        String sql = RandomSchema.of(seed, 12);
        try (TestDatabase database = Postgres.newest().database().run(sql);
                Connection connection = database.connect()) {
            Catalog actual = ReadBack.SYSTEM.read(connection);
            GeneratedModels models = ModelGenerator.generate(FactsReader.read(actual), choices(seed));
            Compiled compiled = Compiled.of(models.files());
            Validation.check(compiled, database);
            assertThat(ReadBack.changes(actual, compiled)).as("seed " + seed).isEmpty();
        } catch (Exception | AssertionError e) {
            Files.writeString(Path.of("target", "seed-" + seed + ".sql"), sql);
            throw new AssertionError(
                    "seed " + seed + "; its schema is target/seed-" + seed + ".sql"
                            + (e instanceof StemmaException stopped ? "\n" + Said.of(stopped) : ""),
                    e);
        }
    }

    /// Half of them as they are without settings.
    private static ModelSettings choices(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Properties choices = new Properties();
        if (random.nextBoolean()) {
            CHOICES.forEach((setting, value) -> {
                if (random.nextBoolean()) {
                    choices.setProperty(setting, value);
                }
            });
        }
        return CaseSettings.of("app", choices);
    }
}
