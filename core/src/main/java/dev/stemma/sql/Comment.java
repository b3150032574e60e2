package dev.stemma.sql;

import dev.stemma.problem.Location;

/// A comment with its markers, and where it begins.
public record Comment(String text, int start, Location location) {

    public boolean isLine() {
        return text.startsWith("--");
    }

    /// What the comment says, without its markers and the blank space around it.
    public String content() {
        String inner = text.substring(2);
        return (inner.endsWith("*/") && !isLine() ? inner.substring(0, inner.length() - 2) : inner).strip();
    }
}
