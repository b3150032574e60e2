package dev.stemma.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Runs the verbs of `postgres.sh`, in a clean environment and out of reach of the terminal's Ctrl-C.
final class Script {
    private static final List<Path> SETSID = List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));

    private Script() {}

    static ProcessBuilder command(String verb, Path data, PostgresBinaries binaries, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        SETSID.stream().filter(Files::isExecutable).findFirst().ifPresent(setsid -> command.add(setsid.toString()));
        Collections.addAll(
                command,
                "/bin/sh",
                "-c",
                text(),
                "stemma",
                verb,
                Folders.userId().toString(),
                data.toString());
        command.add(binaries.bin().toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        return builder;
    }

    /// Runs a verb to its end and returns what it printed, on both channels.
    static Answer run(ProcessBuilder command, String input) throws IOException {
        Process process = command.redirectErrorStream(true).start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException ended) {
            // It ended without reading its input; what it printed says why.
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Answer(process.waitFor(), output.lines().toList());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Answer(-1, output.lines().toList());
        }
    }

    /// Copies a folder with owners and rights.
    static void copy(Path from, Path to) throws IOException {
        Answer answer = run(new ProcessBuilder("cp", "-Rp", from.toString(), to.toString()), "");
        if (answer.exitCode() != 0) {
            throw new IOException(String.join("; ", answer.lines()));
        }
    }

    /// Sends a signal, by the name that 'kill' knows it under.
    static void signal(String name, long pid) throws IOException {
        run(new ProcessBuilder("/bin/kill", "-" + name, Long.toString(pid)), "");
    }

    private static String text() {
        try (InputStream script = Script.class.getResourceAsStream("postgres.sh")) {
            if (script == null) {
                throw new IllegalStateException("postgres.sh is missing from the jar");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// How a program ended and what it printed.
    record Answer(int exitCode, List<String> lines) {}
}
