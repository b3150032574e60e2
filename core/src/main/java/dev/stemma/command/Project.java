package dev.stemma.command;

import dev.stemma.operations.load.JavaSettings;
import dev.stemma.revision.files.FileTemplate;
import java.nio.file.Path;
import java.util.List;

/// Where a project keeps what.
///
/// @param folder    the project itself; absolute
/// @param schema    folders or files of wanted DDL, in the order in which they run
/// @param revisions folders of revisions; new ones go to the first
/// @param template  how new revision files are named
/// @param java      how revisions written in Java are read
public record Project(Path folder, List<Path> schema, List<Path> revisions, FileTemplate template, JavaSettings java) {
    public Project {
        schema = List.copyOf(schema);
        revisions = List.copyOf(revisions);
    }

    public Project(Path folder, List<Path> schema, List<Path> revisions, FileTemplate template) {
        this(folder, schema, revisions, template, JavaSettings.DEFAULT.withSources(revisions));
    }

    /// The path as messages show it: from the project's folder on, if it is in there.
    public Path shown(Path path) {
        return path.startsWith(folder) && !path.equals(folder) ? folder.relativize(path) : path;
    }
}
