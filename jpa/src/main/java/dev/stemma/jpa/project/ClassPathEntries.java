package dev.stemma.jpa.project;

import dev.stemma.problem.StemmaException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads what a class path is made of.
final class ClassPathEntries {
    private ClassPathEntries() {}

    /// A jar and a folder of classes stand for themselves, a folder of jars for the jars, any other file for the
    /// entries that it lists.
    static List<Path> of(List<Path> entries) {
        List<Path> all = new ArrayList<>();
        for (Path entry : entries) {
            if (Files.isDirectory(entry)) {
                List<Path> jars = jarsIn(entry);
                all.addAll(jars.isEmpty() ? List.of(entry) : jars);
            } else if (!Files.exists(entry)) {
                throw new StemmaException(new ProjectProblem.NotReadable(entry, "there is no such file or folder"));
            } else if (entry.toString().endsWith(".jar")) {
                all.add(entry);
            } else {
                all.addAll(listed(entry));
            }
        }
        return all;
    }

    /// As `mvn dependency:build-classpath` writes it, or one entry in a line.
    static List<Path> listed(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            List<Path> entries = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                for (String entry : line.split(File.pathSeparator)) {
                    if (!entry.isBlank()) {
                        Path path = Path.of(entry.strip());
                        entries.add(folder == null ? path : folder.resolve(path));
                    }
                }
            }
            return entries;
        } catch (IOException e) {
            throw new StemmaException(new ProjectProblem.NotReadable(file, String.valueOf(e.getMessage())), e);
        }
    }

    private static List<Path> jarsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new StemmaException(new ProjectProblem.NotReadable(folder, String.valueOf(e.getMessage())), e);
        }
    }
}
