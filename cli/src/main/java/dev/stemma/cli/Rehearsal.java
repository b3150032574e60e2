package dev.stemma.cli;

import dev.stemma.database.DatabaseSystem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Runs everyday commands once while the JVM takes notes, so that their classes are found loaded and linked at the next
/// start. Part of the build; what it prints is not read, and what fails is not rehearsed.
public final class Rehearsal {
    private static final List<String> PROGRAMME = List.of(
            "--version",
            "help",
            "help upgrade",
            "init",
            "init",
            "no-such-command",
            "status",
            "revision --autogenerate -m rehearsal",
            "upgrade --dry-run -v",
            "upgrade",
            "upgrade",
            "revision -m second --branch-label side",
            "revision -m third",
            "revision -m fourth",
            "upgrade",
            "upgrade",
            "current",
            "status",
            "status --json",
            "check",
            "diff --from empty",
            "dump",
            "history -v -i",
            "history --graph",
            "heads --json",
            "show head",
            "downgrade -1",
            "stamp head",
            "show no-such-revision",
            "db status",
            "db stop");

    private static final List<String> ON_SQLITE =
            List.of("init", "revision --autogenerate -m rehearsal", "upgrade", "status", "check", "downgrade -1");

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("stemma-rehearsal");
        PrintStream nowhere = Main.stream(new Output(OutputStream.nullOutputStream()), false);
        DatabaseSystem system = Systems.postgres(line -> {});
        Cli cli = new Cli(Terminal.plain(nowhere, nowhere, Map.of()), folder, news -> system);
        Path schema = Files.createDirectories(folder.resolve("migrations/schema"));
        for (String file : List.of("migrations/schema/001_initial_schema.sql", "steps/002_add_user_preferences.sql")) {
            try (var text = Rehearsal.class.getResourceAsStream("boards/" + file)) {
                Files.copy(
                        Objects.requireNonNull(text),
                        schema.resolve(Path.of(file).getFileName()));
            }
        }
        PROGRAMME.forEach(line -> cli.run(List.of(line.split(" "))));
        onSqlite(cli, folder.resolve("sqlite"));
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void onSqlite(Cli cli, Path project) throws IOException {
        Path schema = Files.createDirectories(project.resolve("migrations/schema"));
        Files.writeString(
                schema.resolve("001.sql"), "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT UNIQUE);\n");
        for (String line : ON_SQLITE) {
            List<String> words = new ArrayList<>(List.of("-C", project.toString(), "--url", "sqlite:rehearsal.db"));
            words.addAll(List.of(line.split(" ")));
            cli.run(words);
        }
    }
}
