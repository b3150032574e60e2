package dev.stemma.sqlite.table;

/// A table says something that has no place among the facts.
public final class NotUnderstood extends Exception {
    private static final long serialVersionUID = 1L;

    NotUnderstood(String reason) {
        super(reason);
    }

    /// In words, for the list of what is left alone.
    public String reason() {
        return String.valueOf(getMessage());
    }
}
