package dev.stemma.run;

import dev.stemma.problem.Problem;
import dev.stemma.revision.files.RevisionFile;
import dev.stemma.revision.files.RevisionText;
import org.jspecify.annotations.Nullable;

/// The texts of a revision: what its files hold, or what the ledger keeps.
///
/// @param downgrade   null where none is written
/// @param noDowngrade why there is none, where that is known
public record RevisionTexts(
        SqlText upgrade,
        @Nullable SqlText downgrade,
        @Nullable Problem noDowngrade) {
    public RevisionTexts(SqlText upgrade, @Nullable SqlText downgrade) {
        this(upgrade, downgrade, null);
    }

    /// A text and the name under which a person finds it. Where the text is a part of a file, the lines before
    /// it are empty, so that its line numbers are those of the file.
    ///
    /// @param program what is run instead of the text, which is only there to be read
    public record SqlText(
            String name, String text, @Nullable Program program) {
        public SqlText(String name, String text) {
            this(name, text, null);
        }

        static SqlText of(RevisionText part) {
            return new SqlText(part.file(), "\n".repeat(part.firstLine() - 1) + part.text());
        }
    }

    public static RevisionTexts of(RevisionFile file) {
        RevisionText downgrade = file.downgrade();
        return new RevisionTexts(SqlText.of(file.upgrade()), downgrade == null ? null : SqlText.of(downgrade));
    }

    /// What the ledger can keep: others can run a text, but not a program of which they have only the source. The
    /// folder of a file means nothing to them.
    RevisionTexts kept() {
        boolean isProgram = downgrade != null && downgrade.program() != null;
        return new RevisionTexts(
                withoutFolder(upgrade), downgrade == null || isProgram ? null : withoutFolder(downgrade));
    }

    /// The same with another downgrade, as the ledger can keep it: the one that is being run.
    RevisionTexts undoneBy(SqlText text) {
        return text.program() != null ? this : new RevisionTexts(upgrade, withoutFolder(text));
    }

    private static SqlText withoutFolder(SqlText text) {
        return new SqlText(text.name().substring(text.name().lastIndexOf('/') + 1), text.text(), text.program());
    }
}
