package dev.stemma.cli;

import dev.stemma.database.DatabaseSystem;
import dev.stemma.embedded.DatabaseAddress;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import dev.stemma.testkit.Transcript;
import dev.stemma.testkit.Transcript.Outcome;
import java.io.ByteArrayOutputStream;
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
        String first = words.getFirst();
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

    /// Patterns for file names work as in a shell.
    private static Outcome shell(List<String> words, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", String.join(" ", words))
                .directory(folder.toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out, err);
    }
}
