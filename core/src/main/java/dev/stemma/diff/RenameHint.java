package dev.stemma.diff;

/// A rename as a user writes it: `users.fullname` becomes `users.display_name`. The schema may be left out where it is
/// `public`.
///
/// @param where where it stands, for messages
public record RenameHint(String from, String to, String where) {}
