package dev.stemma.sqlite.text;

/// A piece of SQL that SQLite's parser would see.
///
/// @param start  the offset of its first character
/// @param end    the offset behind its last character
public record SqliteToken(Kind kind, int start, int end) {
    /// What a token is. `NAME` is a name in any of the three kinds of quotes.
    public enum Kind {
        WORD,
        NAME,
        STRING,
        NUMBER,
        SIGN
    }
}
