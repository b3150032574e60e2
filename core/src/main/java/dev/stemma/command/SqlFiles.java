package dev.stemma.command;

import dev.stemma.problem.StemmaException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Finds files of DDL in the order in which they run: the places as given, and in each folder by name, sub-folders
/// and links included. Hidden files are left out.
final class SqlFiles {
    private SqlFiles() {}

    static List<Path> in(List<Path> places) {
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                files.addAll(inFolder(place));
            } else if (Files.exists(place)) {
                files.add(place);
            }
        }
        return files;
    }

    private static List<Path> inFolder(Path folder) {
        try (Stream<Path> found = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return found.filter(path -> isSql(folder.relativize(path)) && !Files.isDirectory(path))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw notReadable(folder, e);
        } catch (UncheckedIOException e) {
            throw notReadable(folder, Objects.requireNonNull(e.getCause()));
        }
    }

    private static StemmaException notReadable(Path folder, IOException reason) {
        Path place = reason instanceof FileSystemException about && about.getFile() != null
                ? Path.of(about.getFile())
                : folder;
        return new StemmaException(new FileProblem.NotReadable(place, TextFiles.reason(reason)), reason);
    }

    private static boolean isSql(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return path.toString().endsWith(".sql");
    }
}
