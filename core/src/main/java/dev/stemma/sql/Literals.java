package dev.stemma.sql;

/// Writes values as PostgreSQL writes them itself.
public final class Literals {
    private Literals() {}

    /// The text as a string constant that means the same whatever standard_conforming_strings says: with the escape
    /// form where there is a backslash in it.
    public static String quote(String text) {
        String quoted = "'" + text.replace("'", "''") + "'";
        return text.indexOf('\\') < 0 ? quoted : "E" + quoted.replace("\\", "\\\\");
    }
}
