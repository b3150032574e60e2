package dev.stemma.problem;

/// A place in a text that a person can open: a file (or another name of the text), and where in it, counted from one.
public record Location(String file, int line, int column) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
