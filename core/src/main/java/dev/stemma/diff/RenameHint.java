package dev.stemma.diff;

/// A rename that a user asks for: `users.fullname` becomes `users.display_name`. The names are bare, without quotes,
/// and
/// the schema may be left out where it is `public`.
///
/// @param where where it stands, for messages
public record RenameHint(String from, String to, String where, Term term) {
    /// The hint as a user writes it, with quotes or without.
    public static RenameHint written(String from, String to, String where, Term term) {
        return new RenameHint(unquoted(from), unquoted(to), where, term);
    }

    /// How long a hint is good for.
    public enum Term {
        /// It stands in a file, and means nothing any more once the old name is gone.
        STANDING,
        /// It is said for this run, so it must find what it speaks of.
        ONCE
    }

    /// Names are compared as they are, without the quotes that SQL may need.
    public static String unquoted(String name) {
        return name.replaceAll("\"((?:[^\"]|\"\")*)\"", "$1").replace("\"\"", "\"");
    }
}
