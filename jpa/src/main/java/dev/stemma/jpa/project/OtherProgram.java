package dev.stemma.jpa.project;

import dev.stemma.problem.StemmaException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Runs another program and waits for it.
final class OtherProgram {
    private static final int MOST_LINES = 12;

    private OtherProgram() {}

    /// @param output what it printed, on both streams
    record Outcome(int exitCode, String output) {
        List<String> lastLines() {
            List<String> lines = output.lines()
                    .filter(line -> !line.isBlank())
                    .map(String::stripTrailing)
                    .toList();
            return lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size());
        }
    }

    /// @param variables what is set unless the environment has it
    static Outcome run(List<String> command, Path folder, Map<String, String> variables) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        variables.forEach(builder.environment()::putIfAbsent);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException e) {
            throw new StemmaException(
                    new ProjectProblem.NotStarted(command.getFirst(), String.valueOf(e.getMessage())), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StemmaException(new ProjectProblem.NotStarted(command.getFirst(), "it was interrupted"), e);
        }
    }
}
