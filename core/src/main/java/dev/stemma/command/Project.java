package dev.stemma.command;

import java.nio.file.Path;
import java.util.List;

/// Where a project keeps what.
///
/// @param folder    the project itself; absolute
/// @param schema    folders or files of wanted DDL, in the order in which they run
/// @param revisions folders of revisions; new ones go to the first
public record Project(Path folder, List<Path> schema, List<Path> revisions) {
    public Project {
        schema = List.copyOf(schema);
        revisions = List.copyOf(revisions);
    }

    /// The path as messages show it: from the project's folder on, if it is in there.
    public Path shown(Path path) {
        return path.startsWith(folder) && !path.equals(folder) ? folder.relativize(path) : path;
    }
}
