package dev.stemma.jpa.project;

import dev.stemma.problem.StemmaException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Runs another program and waits for it.
final class OtherProgram {
    private static final int MOST_LINES = 12;
    private static final Pattern COLOURS = Pattern.compile("\u001B\\[[0-9;]*m");
    private static final String MAVEN_ERROR = "[ERROR]";

    /// What Maven says after every failure, whatever has failed.
    private static final Pattern ADVICE = Pattern.compile(
            "\\[ERROR]( (To see the full stack trace|Re-run Maven|For more information|\\[Help \\d+] http).*)?");

    private OtherProgram() {}

    /// @param output what it printed, on both streams
    record Outcome(int exitCode, String output) {
        /// The lines that tell what went wrong: Maven's errors come first, others' last.
        List<String> tellingLines() {
            List<String> lines = COLOURS.matcher(output)
                    .replaceAll("")
                    .lines()
                    .map(String::stripTrailing)
                    .filter(line -> !line.isEmpty() && !ADVICE.matcher(line).matches())
                    .toList();
            List<String> errors = lines.stream()
                    .dropWhile(line -> !line.startsWith(MAVEN_ERROR))
                    .toList();
            return errors.isEmpty()
                    ? lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size())
                    : errors.subList(0, Math.min(MOST_LINES, errors.size()));
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
