package dev.stemma.revision.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The SQL and Java files below a directory, links followed. Hidden files and folders are left out.
///
/// The name tells a file, and only what is called otherwise is asked whether it is a folder: with thousands of files,
/// asking each would take as long as reading it.
final class Folder {
    private final RevisionDirectory.Depth depth;
    private final Map<Path, Set<String>> found = new TreeMap<>();

    /// The folders around the one that is read, as they are without links.
    private final Deque<Path> above = new ArrayDeque<>();

    private Folder(RevisionDirectory.Depth depth) {
        this.depth = depth;
    }

    /// The names of the files, by the folder they lie in.
    static Map<Path, Set<String>> files(Path root, RevisionDirectory.Depth depth) throws IOException {
        Folder folder = new Folder(depth);
        folder.read(root);
        return folder.found;
    }

    private void read(Path folder) throws IOException {
        Path place = folder.toRealPath();
        if (above.contains(place)) {
            throw new FileSystemLoopException(folder.toString());
        }
        above.push(place);
        Set<String> names = new TreeSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (name.startsWith(".")) {
                    continue;
                }
                if (FileNames.mayBeRevision(name)) {
                    names.add(name);
                } else if (depth == RevisionDirectory.Depth.SUB_FOLDERS && Files.isDirectory(entry)) {
                    read(entry);
                }
            }
        } catch (DirectoryIteratorException refused) {
            throw refused.getCause();
        }
        if (!names.isEmpty()) {
            found.put(folder, names);
        }
        above.pop();
    }
}
