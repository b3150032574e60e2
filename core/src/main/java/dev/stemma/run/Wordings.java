package dev.stemma.run;

import dev.stemma.run.RevisionTexts.SqlText;
import org.jspecify.annotations.Nullable;

/// What tells whether a revision still says the same, both ways.
///
/// @param downgrade null where there is none
public record Wordings(Wording upgrade, @Nullable Wording downgrade) {
    /// Of a revision that is its texts, and nothing else.
    public static Wordings of(RevisionTexts texts) {
        SqlText downgrade = texts.downgrade();
        return new Wordings(
                Wording.sql(texts.upgrade().text()), downgrade == null ? null : Wording.sql(downgrade.text()));
    }
}
