package dev.stemma.embedded;

import dev.stemma.problem.StemmaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// One initialised data folder for each build of PostgreSQL and each user, from which every server's data is copied.
///
/// @param data     the data folder; no server ever runs on it
/// @param password the password of its superuser
record Template(Path data, String password) {
    static final String USER = "postgres";

    // Counted up when what is below changes, so that no template of an older recipe is used.
    private static final int RECIPE = 3;

    private static final String ACCESS = """
            # Only from this machine, and only with the password: other users of the machine can reach the port, too.
            host all all 127.0.0.1/32 password
            """;

    /// The template, made at the first use. It exists whole or not at all.
    static Template of(PostgresBinaries binaries, Path cache) {
        Path folder = cache.resolve("template" + RECIPE + "-" + binaries.key());
        try {
            if (!Files.isDirectory(folder)) {
                make(folder, binaries, cache);
            }
            return new Template(folder.resolve("data"), Files.readString(folder.resolve("password")));
        } catch (IOException failure) {
            throw new StemmaException(EmbeddedProblem.CannotWrite.of(folder, failure), failure);
        }
    }

    private static void make(Path folder, PostgresBinaries binaries, Path cache) throws IOException {
        try (FileLocks.Held lock = FileLocks.lock(cache.resolve("template.lock"))) {
            if (Files.isDirectory(folder)) {
                return;
            }
            Path draft = Folders.draftOf(folder);
            Files.createDirectory(draft, Folders.PRIVATE_FOLDER);
            fill(draft, binaries);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void fill(Path draft, PostgresBinaries binaries) throws IOException {
        Path data = draft.resolve("data");
        String password = Passwords.random();
        // Small segments, since every copy of the template has one.
        check(binaries, Script.run(Script.command("init", data, binaries, List.of("--wal-segsize=1")), ""), "initdb");
        Files.writeString(data.resolve("pg_hba.conf"), ACCESS, StandardOpenOption.TRUNCATE_EXISTING);
        // The three databases of a new server are the same; without two of them a copy takes half the time and room.
        alone(
                data,
                binaries,
                // Nobody guesses a random password, so it need not be hashed thousands of times at every connection.
                binaries.major() >= 16 ? "set scram_iterations = 1" : "set password_encryption = 'md5'",
                "alter role " + USER + " password '" + password + "'",
                "drop database postgres",
                "alter database template0 is_template false",
                "drop database template0");
        Folders.writeSecret(draft.resolve("password"), password);
    }

    /// Runs statements on data that no server has open.
    static void alone(Path data, PostgresBinaries binaries, String... statements) throws IOException {
        ProcessBuilder command = Script.command("single", data, binaries, List.of("-F"));
        Script.Answer answer = Script.run(command, String.join("\n", statements) + "\n");
        boolean failed = answer.lines().stream().anyMatch(line -> line.contains("ERROR:") || line.contains("FATAL:"));
        check(binaries, failed ? new Script.Answer(1, answer.lines()) : answer, "single-user mode");
    }

    private static void check(PostgresBinaries binaries, Script.Answer answer, String program) {
        if (answer.exitCode() != 0) {
            throw new StemmaException(new EmbeddedProblem.DidNotStart(
                    "could not prepare its data (" + program + ")", binaries.major(), answer.lines()));
        }
    }
}
