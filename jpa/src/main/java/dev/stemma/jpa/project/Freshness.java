package dev.stemma.jpa.project;

import dev.stemma.problem.StemmaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Sees to it that classes are not older than their sources: entities that were changed and not compiled would give a
/// schema of yesterday.
final class Freshness {
    private Freshness() {}

    static void ensure(JavaProject project) {
        Optional<Path> late = uncompiled(project);
        if (late.isEmpty()) {
            return;
        }
        if (project.build().isEmpty()) {
            throw new StemmaException(new ProjectProblem.NotCompiled(late.get()));
        }
        OtherProgram.Outcome outcome =
                OtherProgram.run(List.of("sh", "-c", project.build()), project.folder(), Map.of());
        if (outcome.exitCode() != 0) {
            throw new StemmaException(new ProjectProblem.BuildFailed(project.build(), outcome.tellingLines()));
        }
    }

    /// The first source by name that no class is as new as; files written together may have the same time.
    private static Optional<Path> uncompiled(JavaProject project) {
        if (project.classes().stream().anyMatch(place -> place.toString().endsWith(".jar"))) {
            return Optional.empty();
        }
        FileTime compiled = files(project.classes(), ".class")
                .map(Freshness::time)
                .max(FileTime::compareTo)
                .orElse(FileTime.fromMillis(0));
        return files(project.sources(), ".java")
                .filter(source -> time(source).compareTo(compiled) > 0)
                .sorted()
                .findFirst();
    }

    private static Stream<Path> files(Collection<Path> folders, String ending) {
        return folders.stream().filter(Files::isDirectory).flatMap(folder -> files(folder, ending));
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new StemmaException(new ProjectProblem.NotReadable(folder, String.valueOf(e.getMessage())), e);
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new StemmaException(new ProjectProblem.NotReadable(file, String.valueOf(e.getMessage())), e);
        }
    }
}
