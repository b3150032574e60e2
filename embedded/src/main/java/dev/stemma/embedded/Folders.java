package dev.stemma.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the JDK lacks for folders and small private files.
final class Folders {
    static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private Folders() {}

    /// The number of the user that runs this process. The JDK does not tell it, but files do.
    static Object userId() throws IOException {
        Path self = Path.of("/proc/self");
        if (Files.exists(self)) {
            return Files.getAttribute(self, "unix:uid");
        }
        Path mine = Files.createTempFile("stemma", "");
        try {
            return Files.getAttribute(mine, "unix:uid");
        } finally {
            Files.delete(mine);
        }
    }

    /// Makes the folder where it is missing, and tells whether it is this user's own. What lies in a folder that others
    /// can write to is neither run nor trusted.
    static boolean isMine(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            createPrivate(folder);
        }
        return Files.isWritable(folder)
                && userId().equals(Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS));
    }

    /// Makes a folder that only this user can enter, where nothing has the name.
    static void createPrivate(Path folder) throws IOException {
        try {
            Files.createDirectory(folder, PRIVATE_FOLDER);
        } catch (FileAlreadyExistsException another) {
            // It was there, or another process was faster.
        }
    }

    /// The end of a text file, as much as a message should show.
    static List<String> lastLines(Path file) throws IOException {
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        return lines.isEmpty()
                ? List.of("it left no log")
                : lines.subList(Math.max(0, lines.size() - 10), lines.size());
    }

    /// Removes a folder and all in it. What another process removes at the same time is no trouble.
    static void delete(Path folder) {
        try {
            if (Files.exists(folder)) {
                Files.walkFileTree(folder, new Deletion());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot remove '" + folder + "'", failure);
        }
    }

    /// A name for a folder that is made in steps and then given the name of `target`. What killed processes left of
    /// theirs is removed; the name is a new one, since their child processes may still be writing.
    static Path draftOf(Path target) throws IOException {
        String prefix = target.getFileName() + ".draft-";
        try (DirectoryStream<Path> all = Files.newDirectoryStream(target.resolveSibling(""))) {
            for (Path one : all) {
                if (one.getFileName().toString().startsWith(prefix)) {
                    deleteIfQuiet(one);
                }
            }
        }
        return target.resolveSibling(prefix + ProcessHandle.current().pid() + "-" + System.nanoTime());
    }

    private static void deleteIfQuiet(Path folder) {
        try {
            delete(folder);
        } catch (UncheckedIOException busy) {
            // Somebody still writes there; the next draft's maker will try again.
        }
    }

    /// Writes a small file that only this user can read, whole or not at all.
    static void writeSecret(Path file, String text) throws IOException {
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".draft", "", PRIVATE_FILE);
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /// The text of a small file without the space around it, or null where there is no such file.
    static @Nullable String readIfPresent(Path file) throws IOException {
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException absent) {
            return null;
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            if (failure != null && !(failure instanceof NoSuchFileException)) {
                throw failure;
            }
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
