package dev.stemma.embedded;

import dev.stemma.problem.StemmaException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Another Java process that uses the launcher, as a second command on the same machine would.
final class OtherJvm implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private OtherJvm(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /// What the other process does: `scratch MAJOR`, or `start FOLDER MAJOR`. It prints a line for each thing done, and
    /// stays when told `stay`.
    public static void main(String[] arguments) throws Exception {
        try {
            act(arguments);
        } catch (StemmaException failure) {
            System.out.println(failure.problems());
        }
    }

    private static void act(String[] arguments) throws Exception {
        EmbeddedSettings settings = EmbeddedSettings.ofMachine();
        DatabaseAddress address = switch (arguments[0]) {
            case "scratch" ->
                new ScratchServers(settings).of(Integer.parseInt(arguments[1])).createDatabase();
            case "start" -> start(Path.of(arguments[1]), Integer.parseInt(arguments[2]), settings);
            default -> throw new IllegalArgumentException(arguments[0]);
        };
        try (Connection connection =
                DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password())) {
            System.out.println(address.port() + " " + connection.getMetaData().getDatabaseMajorVersion());
        }
        if (arguments[arguments.length - 1].equals("stay")) {
            Thread.sleep(60_000);
        }
    }

    private static DatabaseAddress start(Path folder, int major, EmbeddedSettings settings) {
        EmbeddedServer server = EmbeddedServer.at(folder, major, settings);
        server.start();
        return server.database("postgres");
    }

    static OtherJvm run(String... arguments) throws IOException {
        return run(List.of(), Map.of(), System.getProperty("java.class.path"), arguments);
    }

    static OtherJvm run(List<String> prefix, Map<String, String> environment, String classPath, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstemma.postgres=" + System.getProperty("stemma.postgres", ""),
                "-cp",
                classPath,
                OtherJvm.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new OtherJvm(builder.start());
    }

    /// The next line it prints; all that it has left to say where that is more than a port and a version.
    String line() throws IOException {
        String line = output.readLine();
        return line == null || line.matches("\\d+ \\d+") ? String.valueOf(line) : line + "\n" + rest();
    }

    private String rest() throws IOException {
        StringBuilder rest = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            rest.append(line).append('\n');
        }
        return rest.toString();
    }

    int port() throws IOException {
        String line = line();
        if (!line.matches("\\d+ \\d+")) {
            throw new AssertionError(line);
        }
        return Integer.parseInt(line.substring(0, line.indexOf(' ')));
    }

    /// Ends it as the system does when memory runs out: nothing of it gets to run any more.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        output.close();
    }

    /// A class path whose files every user can read.
    static String openClassPath(Path folder) throws IOException {
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(":")) {
            Path copy = folder.resolve(entries.size() + "-" + Path.of(entry).getFileName());
            if (Files.exists(Path.of(entry))) {
                Script.run(new ProcessBuilder("cp", "-R", entry, copy.toString()), "");
                entries.add(copy.toString());
            }
        }
        Script.run(new ProcessBuilder("chmod", "-R", "a+rX", folder.toString()), "");
        return String.join(":", entries);
    }
}
