package dev.stemma.testkit;

import dev.stemma.embedded.DatabaseAddress;
import dev.stemma.embedded.EmbeddedSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// PostgreSQL's own dump as an independent witness of what a database holds. It shares no line with our reader.
///
/// @param program a pg_dump
/// @param major   its major version; it dumps servers up to this one
public record PgDump(Path program, int major) {
    private static final Pattern VERSION = Pattern.compile("\\) (\\d+)");
    private static final List<PgDump> ALL = find();

    /// A witness for servers of this major version, or nothing where the machine has none that is new enough;
    /// `scripts/get-pg-dump` gets one.
    public static Optional<PgDump> forMajor(int major) {
        return ALL.stream().filter(dump -> dump.major >= major).findFirst();
    }

    /// What the database holds, as text that is the same for two databases that hold the same, whatever way they came
    /// to it.
    public String witness(DatabaseAddress database) {
        return normalised(dump(database));
    }

    /// The same of a dump that was taken before.
    public static String normalised(String dump) {
        return DumpText.normalised(dump);
    }

    /// A script that makes the schema again.
    public String dump(DatabaseAddress database) {
        ProcessBuilder builder = new ProcessBuilder(
                        program.toString(),
                        "--schema-only",
                        "--no-security-labels", // there is no provider, and to look for labels takes long
                        "-h",
                        "127.0.0.1",
                        "-p",
                        Integer.toString(database.port()),
                        "-U",
                        database.user(),
                        "-w",
                        "-d",
                        database.name())
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", database.password());
        builder.environment().put("PGSSLMODE", "disable");
        Ended dump = run(builder);
        if (dump.exitCode != 0) {
            throw new AssertionError("pg_dump of '" + database.name() + "' failed: " + dump.output);
        }
        return dump.output;
    }

    /// The newest first. Each is asked for its version: a name or a folder proves nothing.
    private static List<PgDump> find() {
        List<Path> candidates = new ArrayList<>();
        candidates.add(EmbeddedSettings.ofMachine().cache().resolve("witness/bin/pg_dump"));
        for (int major : Postgres.majors().reversed()) {
            candidates.add(Path.of("/usr/lib/postgresql/" + major + "/bin/pg_dump"));
            candidates.add(Path.of("/usr/pgsql-" + major + "/bin/pg_dump"));
            candidates.add(Path.of("/opt/homebrew/opt/postgresql@" + major + "/bin/pg_dump"));
        }
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
            candidates.add(Path.of(folder, "pg_dump"));
        }
        return candidates.stream()
                .filter(Files::isExecutable)
                .map(program -> new PgDump(program, majorOf(program)))
                .sorted((one, other) -> Integer.compare(other.major, one.major))
                .toList();
    }

    private static int majorOf(Path program) {
        Matcher version = VERSION.matcher(run(new ProcessBuilder(program.toString(), "--version")).output);
        return version.find() ? Integer.parseInt(version.group(1)) : 0;
    }

    private static Ended run(ProcessBuilder builder) {
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private record Ended(int exitCode, String output) {}
}
