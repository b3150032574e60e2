package dev.stemma.revision.files;

import dev.stemma.revision.Revision;
import org.jspecify.annotations.Nullable;

/// A revision with its texts.
///
/// @param revision  the facts of its header
/// @param layout    how it lies in files
/// @param upgrade   the SQL up, or the whole source of a class
/// @param downgrade the SQL down; absent where none is written, and where a class says it
public record RevisionFile(
        Revision revision,
        Layout layout,
        RevisionText upgrade,
        @Nullable RevisionText downgrade) {
    /// Whether it is a class whose source is at hand.
    public boolean isJavaSource() {
        return layout == Layout.JAVA && upgrade.path().toString().endsWith(".java");
    }
}
