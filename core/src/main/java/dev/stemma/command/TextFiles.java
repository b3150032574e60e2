package dev.stemma.command;

import dev.stemma.problem.StemmaException;
import dev.stemma.sql.Utf8;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// Reads and writes files; what goes wrong becomes a problem that names the file.
final class TextFiles {
    private TextFiles() {}

    static String read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Utf8.text(bytes)
                    .orElseThrow(() -> new StemmaException(new FileProblem.NotUtf8(file, Utf8.complaint(bytes))));
        } catch (IOException e) {
            throw new StemmaException(new FileProblem.NotReadable(file, reason(e)), e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new StemmaException(new FileProblem.NotWritable(file, reason(e)), e);
        }
    }

    static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StemmaException(new FileProblem.NotWritable(folder, reason(e)), e);
        }
    }

    static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException missing -> "there is no such file";
            case FileAlreadyExistsException there -> "there is a file of this name";
            case FileSystemLoopException loop -> "it is a link that leads back to itself";
            case FileSystemException failure ->
                Optional.ofNullable(failure.getReason()).orElse(failure.toString());
            default -> String.valueOf(e.getMessage());
        };
    }
}
