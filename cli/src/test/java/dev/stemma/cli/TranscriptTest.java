package dev.stemma.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stemma.database.DatabaseSystem;
import dev.stemma.embedded.DatabaseAddress;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import dev.stemma.testkit.Transcript;
import dev.stemma.testkit.Transcript.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The files of `cases/cli`: every command, option and message, as a reader would see it in a terminal. Each has an
/// empty
/// folder and an empty database. Beside `stemma` they may use `sql` (one statement in that database) and a few programs
/// of
/// the shell.
class TranscriptTest {
    private static final DatabaseSystem SYSTEM = Systems.postgres();
    private static final Set<String> SHELL = Set.of("cat", "ls", "rm", "mv", "cp", "mkdir", "chmod", "sh");

    @TestFactory
    Stream<DynamicTest> transcripts(@TempDir Path folder) {
        return Transcript.all("cli").stream()
                .map(transcript -> DynamicTest.dynamicTest(transcript.toString(), () -> play(transcript, folder)));
    }

    private static void play(Transcript transcript, Path folders) throws Exception {
        Path folder = Files.createDirectory(folders.toRealPath().resolve(transcript.toString()));
        try (TestDatabase database = Postgres.newest().database()) {
            DatabaseAddress address = database.address();
            Map<String, String> environment = Map.of(
                    "STEMMA_URL", address.jdbcUrl(),
                    "STEMMA_USER", address.user(),
                    "STEMMA_PASSWORD", address.password(),
                    "PORT", Integer.toString(address.port()),
                    "NAME", address.name());
            transcript.play(folder, environment, (words, at, variables) -> run(words, at, variables, database));
        }
    }

    private static Outcome run(List<String> words, Path folder, Map<String, String> environment, TestDatabase database)
            throws IOException, InterruptedException {
        int into = words.indexOf(">");
        if (into < 0) {
            return answer(words, folder, environment, database);
        }
        Outcome outcome = answer(words.subList(0, into), folder, environment, database);
        Files.writeString(folder.resolve(words.getLast()), outcome.out());
        return new Outcome(outcome.exitCode(), "", outcome.err());
    }

    private static Outcome answer(
            List<String> words, Path folder, Map<String, String> environment, TestDatabase database)
            throws IOException, InterruptedException {
        String first = words.getFirst();
        if (first.equals("psql")) {
            return psql(words, folder, database.address());
        }
        if (first.equals("sql")) {
            return sql(String.join(" ", words.subList(1, words.size())), database);
        }
        return SHELL.contains(first)
                ? shell(words, folder)
                : stemma(words.subList(1, words.size()), folder, environment);
    }

    private static Outcome stemma(List<String> words, Path folder, Map<String, String> environment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = Terminal.plain(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                environment);
        int code = new Cli(terminal, folder, () -> SYSTEM).run(words);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Outcome sql(String statement, TestDatabase database) {
        if (statement.regionMatches(true, 0, "select", 0, 6)) {
            return new Outcome(0, String.join("\n", database.rows(statement)) + "\n", "");
        }
        database.run(statement);
        return new Outcome(0, "", "");
    }

    /// The client that the machine has; without one there is nothing to see.
    private static Outcome psql(List<String> words, Path folder, DatabaseAddress address)
            throws IOException, InterruptedException {
        assumeTrue(hasPsql(), "this machine has no psql");
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("PGHOST", "127.0.0.1");
        environment.put("PGPORT", Integer.toString(address.port()));
        environment.put("PGUSER", address.user());
        environment.put("PGPASSWORD", address.password());
        environment.put("PGDATABASE", address.name());
        environment.put("PGCLIENTENCODING", "LATIN1");
        environment.put("LC_ALL", "C.UTF-8");
        return outcome(builder);
    }

    private static boolean hasPsql() {
        String folders = System.getenv().getOrDefault("PATH", "");
        return Stream.of(folders.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "psql")));
    }

    /// Patterns for file names work as in a shell.
    private static Outcome shell(List<String> words, Path folder) throws IOException, InterruptedException {
        return outcome(new ProcessBuilder("sh", "-c", String.join(" ", words)).directory(folder.toFile()));
    }

    private static Outcome outcome(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out, err);
    }
}
