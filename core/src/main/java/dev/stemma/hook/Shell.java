package dev.stemma.hook;

import dev.stemma.problem.StemmaException;
import dev.stemma.run.HookProblem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Runs commands of the shell in a folder. They have nothing to read; what they print goes to a listener, line by line.
record Shell(Path folder) {
    private static final int KEPT_LINES = 10;
    private static final boolean IS_WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    /// @param hook   its name in messages
    /// @param advice what to do where it fails
    void run(String hook, String command, Map<String, String> variables, Consumer<String> say, String advice) {
        List<String> words = IS_WINDOWS ? List.of("cmd", "/c", command) : List.of("sh", "-c", command);
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(variables);
        Deque<String> last = new ArrayDeque<>();
        int code = finish(builder, line -> {
            say.accept(line);
            last.addLast(line);
            if (last.size() > KEPT_LINES) {
                last.removeFirst();
            }
        });
        if (code != 0) {
            throw new StemmaException(
                    new HookProblem.Failed(hook, "has ended with " + code, List.copyOf(last), advice));
        }
    }

    private static int finish(ProcessBuilder builder, Consumer<String> lines) {
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                reader.lines().forEach(lines);
            }
            return process.waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a hook was at work", interrupted);
        }
    }
}
