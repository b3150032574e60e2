package dev.stemma.revision.files;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// The SQL and Java files below a directory, links followed. Hidden files and folders are left out.
final class Folder extends SimpleFileVisitor<Path> {
    private final Path root;
    private final RevisionDirectory.Depth depth;
    private final List<Path> found = new ArrayList<>();

    private Folder(Path root, RevisionDirectory.Depth depth) {
        this.root = root;
        this.depth = depth;
    }

    static List<Path> files(Path root, RevisionDirectory.Depth depth) throws IOException {
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
        if (isFile && !isHidden(file) && FileNames.mayBeRevision(file.toString())) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
