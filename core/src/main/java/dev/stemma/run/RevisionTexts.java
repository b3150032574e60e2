package dev.stemma.run;

import org.jspecify.annotations.Nullable;

/// The texts of a revision: what its files hold, or what the ledger keeps.
///
/// @param downgrade null where none is written
public record RevisionTexts(SqlText upgrade, @Nullable SqlText downgrade) {
    /// A text and the name under which a person finds it. Where the text is a part of a file, the lines before
    /// it are empty, so that its line numbers are those of the file.
    public record SqlText(String name, String text) {}
}
