package dev.stemma.hook;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Calls the project's formatters for newly written files, one command after the other, each file by itself.
///
/// @param folder in which they run
public record Formatters(Path folder, List<String> commands) {
    private static final String FILE = "{file}";

    public Formatters {
        commands = List.copyOf(commands);
    }

    /// A formatter that fails is a problem, and says so; the files stay as they are then.
    public void format(List<Path> files) {
        for (String command : commands) {
            for (Path file : files) {
                String name = quoted(folder.relativize(file).toString());
                String line = command.contains(FILE) ? command.replace(FILE, name) : command + " " + name;
                new Shell(folder).run(line, line, Map.of(), heard -> {}, "the files are written; format them by hand");
            }
        }
    }

    /// For the shell.
    private static String quoted(String name) {
        return name.matches("[\\w./\\\\-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
    }
}
