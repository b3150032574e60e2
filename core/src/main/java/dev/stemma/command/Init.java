package dev.stemma.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes a folder a project: the folders for schema and revisions, the settings file, the entry for git. What is there
/// already stays as it is.
public final class Init {
    private static final String IGNORED = ".stemma/";

    private final Project project;

    public Init(Project project) {
        this.project = project;
    }

    /// @param settings the text of a new `stemma.toml`
    public record Request(String settings) {}

    /// @param made what was made or completed, in full
    /// @param kept what was there already, in full
    public record Report(List<Path> made, List<Path> kept) {
        public Report {
            made = List.copyOf(made);
            kept = List.copyOf(kept);
        }
    }

    public Report run(Request request) {
        List<Path> made = new ArrayList<>();
        List<Path> kept = new ArrayList<>();
        List<Path> folders = new ArrayList<>(project.schema());
        folders.addAll(project.revisions());
        TextFiles.makeFolder(project.folder());
        for (Path folder : folders) {
            (makeFolder(folder) ? made : kept).add(folder);
        }
        Path settings = project.folder().resolve("stemma.toml");
        (makeFile(settings, request.settings()) ? made : kept).add(settings);
        Path ignored = project.folder().resolve(".gitignore");
        (ignore(ignored) ? made : kept).add(ignored);
        return new Report(made, kept);
    }

    private static boolean makeFolder(Path folder) {
        if (Files.exists(folder)) {
            return false;
        }
        TextFiles.makeFolder(folder);
        return true;
    }

    private static boolean makeFile(Path file, String text) {
        if (Files.exists(file)) {
            return false;
        }
        TextFiles.write(file, text);
        return true;
    }

    private static boolean ignore(Path file) {
        String text = Files.exists(file) ? TextFiles.read(file) : "";
        if (text.lines()
                .anyMatch(line -> line.strip().equals(IGNORED) || line.strip().equals(".stemma"))) {
            return false;
        }
        String separator = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
        TextFiles.write(file, text + separator + IGNORED + "\n");
        return true;
    }
}
