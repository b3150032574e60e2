package dev.stemma.revision.files;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The SQL and Java files below a directory, links followed. Hidden files and folders are left out.
final class Folder extends SimpleFileVisitor<Path> {
    private final Path root;
    private final RevisionDirectory.Depth depth;
    private final Map<Path, Set<String>> found = new TreeMap<>();

    private Folder(Path root, RevisionDirectory.Depth depth) {
        this.root = root;
        this.depth = depth;
    }

    /// The names of the files, by the folder they lie in.
    static Map<Path, Set<String>> files(Path root, RevisionDirectory.Depth depth) throws IOException {
        Folder folder = new Folder(root, depth);
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, folder);
        return folder.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        boolean isEntered =
                directory.equals(root) || depth == RevisionDirectory.Depth.SUB_FOLDERS && !isHidden(directory);
        return isEntered ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        // A link that leads nowhere is met as a link. It is taken too, so that whoever reads it says what is wrong.
        boolean isFile = attributes.isRegularFile() || attributes.isSymbolicLink();
        String name = file.getFileName().toString();
        if (isFile && !name.startsWith(".") && FileNames.mayBeRevision(name)) {
            Path parent = file.getParent();
            found.computeIfAbsent(parent == null ? Path.of("") : parent, folder -> new TreeSet<>())
                    .add(name);
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path folder) {
        return folder.getFileName().toString().startsWith(".");
    }
}
