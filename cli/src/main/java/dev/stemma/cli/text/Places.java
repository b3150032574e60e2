package dev.stemma.cli.text;

import java.nio.file.Path;

/// Shows files the way the user would name them: from the folder on in which the command was typed.
///
/// @param folder that folder; absolute
public record Places(Path folder) {
    public String shown(Path path) {
        return (path.startsWith(folder) && !path.equals(folder) ? folder.relativize(path) : path).toString();
    }

    /// A text in which every path in the folder is shortened.
    public String shortened(String text) {
        return folder.getNameCount() == 0 ? text : text.replace(folder + "/", "");
    }
}
