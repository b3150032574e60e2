package dev.stemma.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinarySearchTest {
    private static final Platform HERE = Platform.current();

    private final List<String> news = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void takesWhatIsNamedFirstThenWhatTheApplicationBringsThenWhatMavenHas() throws IOException {
        Path jar = realJar();
        Path home = Files.createDirectories(folder.resolve("home/postgres"));
        Path maven =
                Files.createDirectories(folder.resolve("maven/io/zonky/test/postgres/" + HERE.artifact() + "/18.5.0"));
        Files.copy(jar, maven.resolve(HERE.artifact() + "-18.5.0.jar"));
        assertThat(found(List.of(), null).key()).startsWith("postgres-18.5.0-");

        assertThat(found(List.of(), null).key()).startsWith("postgres-18.5.0-");
        assertThat(news)
                .as("unpacking is told where it is done")
                .containsExactly("unpacking PostgreSQL 18.5.0, once for all projects of this user");

        Files.copy(jar, home.resolve(HERE.artifact() + "-18.4.0.jar"));
        assertThat(found(List.of(), folder.resolve("home")).key()).startsWith("postgres-18.4.0-");

        Path named = Files.copy(jar, folder.resolve(HERE.artifact() + "-18.3.0.jar"));
        assertThat(found(List.of(named), folder.resolve("home")).key()).startsWith("postgres-18.3.0-");
        assertThat(found(List.of(folder), folder.resolve("home")).key()).startsWith("postgres-18.3.0-");
    }

    @Test
    void takesTheNewestMinorVersionOfAFolder() throws IOException {
        for (String version : List.of("18.9.0", "18.10.0", "17.11.0")) {
            Files.createFile(folder.resolve(HERE.artifact() + "-" + version + ".jar"));
        }
        assertThat(PackageJar.newestIn(folder, 18, HERE))
                .isEqualTo(new PackageJar(folder.resolve(HERE.artifact() + "-18.10.0.jar"), "18.10.0"));
        assertThat(PackageJar.newestIn(folder, 1, HERE) == null).isTrue();
    }

    @Test
    void findsAnInstallation() throws IOException {
        Path debian = Path.of("/usr/lib/postgresql/15");
        assumeTrue(Files.isDirectory(debian));
        PostgresBinaries found = new BinarySearch(15, settings(List.of(), null), HERE).find();
        assertThat(found.bin()).isEqualTo(debian.resolve("bin"));
        assertThat(Installations.at(debian, 14) == null).isTrue();
    }

    @Test
    void saysWhereItLookedAndHowToGetOne() {
        assertThatThrownBy(() -> new BinarySearch(99, settings(List.of(folder), folder), HERE).find())
                .asInstanceOf(type(StemmaException.class))
                .extracting(failure -> text(failure.problems().getFirst()))
                .asString()
                .contains("there is no PostgreSQL 99 on this machine to start")
                .contains("looked for it in '" + folder.resolve("postgres") + "'")
                .contains("install PostgreSQL 99, or put '" + HERE.artifact() + "-99.x.y.jar'");
    }

    @Test
    void aBrokenPackageIsNamed() throws IOException {
        Path broken = folder.resolve(HERE.artifact() + "-18.6.0.jar");
        Files.write(broken, java.util.Arrays.copyOf(Files.readAllBytes(realJar()), 100_000));
        assertThatThrownBy(() -> found(List.of(broken), null))
                .hasMessageStartingWith("cannot unpack PostgreSQL from '" + broken + "'");
        Files.writeString(broken, "no jar at all");
        assertThatThrownBy(() -> found(List.of(broken), null)).hasMessageContaining("it holds no .txz archive");
    }

    @Test
    void severalUnpackAtOnceAndOverWhatAKilledOneLeft() throws Exception {
        String key = "postgres-" + version(realJar()) + "-" + Files.size(realJar());
        Path half = Files.createDirectories(folder.resolve("cache/" + key + ".draft-1-1/bin"));
        try (ExecutorService commands = Executors.newFixedThreadPool(3)) {
            Callable<PostgresBinaries> find = () -> found(List.of(realJar()), null);
            List<Path> bins = new ArrayList<>();
            for (Future<PostgresBinaries> found : commands.invokeAll(List.of(find, find, find))) {
                bins.add(found.get().bin());
            }
            assertThat(bins).hasSize(3).containsOnly(bins.getFirst());
            assertThat(bins.getFirst().resolve("postgres")).isExecutable();
        }
        assertThat(half).doesNotExist();
    }

    private PostgresBinaries found(List<Path> named, @Nullable Path home) {
        return new BinarySearch(18, settings(named, home), HERE).find();
    }

    private EmbeddedSettings settings(List<Path> named, @Nullable Path home) {
        Path cache = folder.resolve("cache");
        try {
            Files.createDirectories(cache);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return new EmbeddedSettings(named, home, folder.resolve("maven"), cache, List.of(), news::add);
    }

    private static Path realJar() throws IOException {
        Path jars = Path.of(System.getProperty("stemma.postgres", ""));
        PackageJar jar = PackageJar.newestIn(jars, 18, HERE);
        assumeTrue(jar != null);
        return jar == null ? jars : jar.jar();
    }

    private static String version(Path jar) {
        String name = jar.getFileName().toString();
        return name.substring(name.lastIndexOf('-') + 1, name.length() - ".jar".length());
    }

    private static String text(Problem problem) {
        return problem.summary() + "\n" + String.join("\n", problem.details()) + "\n"
                + problem.hint().orElse("");
    }
}
