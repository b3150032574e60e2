package dev.stemma.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stemma.database.ConnectionSettings;
import dev.stemma.database.DatabaseSystem;
import dev.stemma.embedded.DatabaseAddress;
import dev.stemma.testkit.Cases;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import dev.stemma.testkit.Transcript;
import dev.stemma.testkit.Transcript.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The files of `cases/cli`: every command, option and message, as a reader would see it in a terminal. Each has an
/// empty folder and an empty database. Beside `stemma` they may use `sql` (one statement in that database), `sqlite
/// FILE` (one in a SQLite file), `typing` (answers at a terminal) and a few programs of the shell. `example` copies a
/// project of `examples`, `javac` compiles the sources in `src/main/java` into `target/classes`, `java` runs a class of
/// them. `-Dcase=entities` plays only those whose name starts so.
class TranscriptTest {
    private static final String ONLY = System.getProperty("case", "");
    private static final DatabaseSystem SYSTEM = Systems.postgres(line -> {});
    private static final Set<String> SHELL = Set.of("cat", "diff", "ls", "rm", "mv", "cp", "mkdir", "chmod", "sh");

    @TestFactory
    Stream<DynamicTest> transcripts(@TempDir Path folder) {
        return Transcript.all("cli").stream()
                .filter(transcript -> transcript.toString().startsWith(ONLY))
                .map(transcript -> DynamicTest.dynamicTest(transcript.toString(), () -> play(transcript, folder)));
    }

    private static void play(Transcript transcript, Path folders) throws Exception {
        Path folder = Files.createDirectory(folders.toRealPath().resolve(transcript.toString()));
        hold(transcript, folder);
    }

    /// Holds a conversation in a folder, with an empty database.
    static void hold(Transcript transcript, Path folder) throws Exception {
        try (TestDatabase database = Postgres.newest().database()) {
            DatabaseAddress address = database.address();
            Map<String, String> environment = Map.of(
                    "STEMMA_URL", address.jdbcUrl(),
                    "STEMMA_USER", address.user(),
                    "STEMMA_PASSWORD", address.password(),
                    "STEMMA_ENTITIES_CLASS_PATH", Jdk.LIBRARIES,
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
        if (first.equals("typing")) {
            return typing(words, folder, environment);
        }
        if (first.equals("psql")) {
            return psql(words, folder, database.address());
        }
        if (first.equals("javac")) {
            return Jdk.compile(folder);
        }
        if (first.equals("java")) {
            return outcome(Jdk.program(words, folder, database.url()));
        }
        if (first.equals("example")) {
            Jdk.copy(Cases.folder("../examples/" + words.getLast()), folder);
            return new Outcome(0, "", "");
        }
        if (first.equals("sql")) {
            return sql(String.join(" ", words.subList(1, words.size())), database);
        }
        if (first.equals("sqlite3")) {
            assumeTrue(isThere("sqlite3"), "this machine has no sqlite3");
            return shell(words, folder);
        }
        if (first.equals("sqlite")) {
            return sqlite(folder.resolve(words.get(1)), String.join(" ", words.subList(2, words.size())));
        }
        return SHELL.contains(first)
                ? shell(words, folder)
                : stemma(words.subList(1, words.size()), folder, environment);
    }

    /// `typing ANSWER... | stemma ...`: as at a terminal.
    private static Outcome typing(List<String> words, Path folder, Map<String, String> environment) {
        int bar = words.indexOf("|");
        String answers = String.join("\n", words.subList(1, bar)) + "\n";
        InputStream input = new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                input,
                0,
                false,
                false,
                true,
                environment);
        int code = new Cli(terminal, folder, news -> SYSTEM).run(words.subList(bar + 2, words.size()));
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Outcome stemma(List<String> words, Path folder, Map<String, String> environment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = Terminal.plain(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                environment);
        int code = new Cli(terminal, folder, news -> SYSTEM).run(words);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Outcome sql(String statement, TestDatabase database) {
        if (statement.regionMatches(true, 0, "select", 0, 6)) {
            return new Outcome(0, String.join("\n", database.rows(statement)) + "\n", "");
        }
        database.run(statement);
        return new Outcome(0, "", "");
    }

    /// One statement on a SQLite database, whose rows are printed as its shell does.
    private static Outcome sqlite(Path file, String sql) {
        StringBuilder out = new StringBuilder();
        try (Connection connection = Systems.sqlite().connect(ConnectionSettings.of("jdbc:sqlite:" + file));
                Statement statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                try (ResultSet rows = statement.getResultSet()) {
                    append(rows, out);
                }
            }
            return new Outcome(0, out.toString(), "");
        } catch (SQLException e) {
            return new Outcome(1, out.toString(), e.getMessage() + "\n");
        }
    }

    private static void append(ResultSet rows, StringBuilder out) throws SQLException {
        while (rows.next()) {
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                out.append(column == 1 ? "" : "|").append(rows.getString(column));
            }
            out.append('\n');
        }
    }

    /// The client that the machine has; without one there is nothing to see.
    private static Outcome psql(List<String> words, Path folder, DatabaseAddress address)
            throws IOException, InterruptedException {
        assumeTrue(isThere("psql"), "this machine has no psql");
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

    private static boolean isThere(String program) {
        String folders = System.getenv().getOrDefault("PATH", "");
        return Stream.of(folders.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
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
