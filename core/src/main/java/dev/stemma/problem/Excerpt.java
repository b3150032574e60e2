package dev.stemma.problem;

/// The line of a text that a problem is about, the part of it to underline, and what is said under it.
///
/// @param location where the underlined part begins
/// @param line     the whole line, without its end
/// @param length   how many characters to underline, at least one; each code point counts as one, as in a location
/// @param remark   what is wrong there, in a few words
public record Excerpt(Location location, String line, int length, String remark) {
    public Excerpt {
        length = Math.max(1, length);
    }

    /// Points at a part of a line that is known by its offsets in the line.
    public static Excerpt ofPart(String file, int number, String line, int from, int to, String remark) {
        Location location = new Location(file, number, line.codePointCount(0, from) + 1);
        return new Excerpt(location, line, line.codePointCount(from, to), remark);
    }
}
