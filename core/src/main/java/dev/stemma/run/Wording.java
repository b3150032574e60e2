package dev.stemma.run;

import dev.stemma.revision.files.JavaChecksum;
import dev.stemma.sql.Checksum;
import java.util.function.UnaryOperator;

/// What tells whether a revision still says what it said.
///
/// @param text     as it was written
/// @param checksum of what the text says, without what makes no difference
public record Wording(String text, UnaryOperator<String> checksum) {
    public static Wording sql(String text) {
        return new Wording(text, Checksum::of);
    }

    public static Wording java(String source) {
        return new Wording(source, JavaChecksum::of);
    }

    /// @param hash of the bytes of a class whose source is not at hand
    public static Wording ofClass(String hash) {
        return new Wording(hash, UnaryOperator.identity());
    }

    String sum() {
        return checksum.apply(text);
    }

    /// Is the same for the same text, letter for letter.
    long print() {
        return Fingerprint.of(text);
    }
}
