package dev.stemma.revision.files;

import java.nio.file.Path;

/// The SQL of one direction, and where it stands.
///
/// @param path      the file
/// @param firstLine the number of the text's first line in that file, counted from one
/// @param text      the SQL; the whole file, or the part after a marker line
public record RevisionText(Path path, int firstLine, String text) {
    /// The file as problems name it.
    public String file() {
        return FileNames.shown(path);
    }
}
