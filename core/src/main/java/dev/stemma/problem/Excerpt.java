package dev.stemma.problem;

/// The line of a text that a problem is about, the part of it to underline, and what is said under it.
///
/// @param location where the underlined part begins
/// @param line     the whole line, without its end
/// @param length   how many characters to underline, at least one
/// @param remark   what is wrong there, in a few words
public record Excerpt(Location location, String line, int length, String remark) {
    public Excerpt {
        length = Math.max(1, length);
    }
}
