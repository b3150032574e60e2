package dev.stemma.diff;

/// A rename as a user writes it: `users.fullname` becomes `users.display_name`. The schema may be left out where it is
/// `public`, quotes where a name has no dot.
///
/// @param where where it stands, for messages
public record RenameHint(String from, String to, String where, Term term) {
    public RenameHint {
        from = unquoted(from);
        to = unquoted(to);
    }

    /// How long a hint is good for.
    public enum Term {
        /// It stands in a file, and means nothing any more once the old name is gone.
        STANDING,
        /// It is said for this run, so it must find what it speaks of.
        ONCE
    }

    /// Names are compared as they are, without the quotes that SQL may need.
    private static String unquoted(String name) {
        return name.replaceAll("\"((?:[^\"]|\"\")*)\"", "$1").replace("\"\"", "\"");
    }
}
