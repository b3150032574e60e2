package dev.stemma.run;

import dev.stemma.revision.files.RevisionFile;
import dev.stemma.revision.files.RevisionText;
import org.jspecify.annotations.Nullable;

/// The texts of a revision: what its files hold, or what the ledger keeps.
///
/// @param downgrade null where none is written
public record RevisionTexts(SqlText upgrade, @Nullable SqlText downgrade) {
    /// A text and the name under which a person finds it. Where the text is a part of a file, the lines before
    /// it are empty, so that its line numbers are those of the file.
    public record SqlText(String name, String text) {
        static SqlText of(RevisionText part) {
            return new SqlText(part.file(), "\n".repeat(part.firstLine() - 1) + part.text());
        }
    }

    public static RevisionTexts of(RevisionFile file) {
        RevisionText downgrade = file.downgrade();
        return new RevisionTexts(SqlText.of(file.upgrade()), downgrade == null ? null : SqlText.of(downgrade));
    }
}
