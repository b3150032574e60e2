package dev.stemma.command;

import dev.stemma.hook.Formatters;
import dev.stemma.hook.HookSettings;
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
/// @param hooks     what is called before and after runs, and for new files
public record Project(
        Path folder,
        List<Path> schema,
        List<Path> revisions,
        FileTemplate template,
        JavaSettings java,
        HookSettings hooks) {
    public Project {
        schema = List.copyOf(schema);
        revisions = List.copyOf(revisions);
    }

    public Project(Path folder, List<Path> schema, List<Path> revisions, FileTemplate template) {
        this(folder, schema, revisions, template, JavaSettings.DEFAULT.withSources(revisions), HookSettings.NONE);
    }

    /// Brings newly written files into the project's form.
    List<Path> formatted(List<Path> files) {
        new Formatters(folder, hooks.newFiles()).format(files);
        return files;
    }

    /// The path as messages show it: from the project's folder on, if it is in there.
    public Path shown(Path path) {
        return path.startsWith(folder) && !path.equals(folder) ? folder.relativize(path) : path;
    }
}
