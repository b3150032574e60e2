package dev.stemma.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Runs everyday commands once while the JVM takes notes, so that their classes are found loaded and linked at the next
/// start. Part of the build; what it prints is not read.
public final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("stemma-rehearsal");
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Cli cli = new Cli(Terminal.plain(nowhere, nowhere, Map.of()), folder, Systems::postgres);
        for (String line : List.of("--version", "help", "help init", "init", "init", "init -q", "no-such-command")) {
            cli.run(List.of(line.split(" ")));
        }
    }
}
