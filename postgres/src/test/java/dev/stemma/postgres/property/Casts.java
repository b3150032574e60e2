package dev.stemma.postgres.property;

import java.util.regex.Pattern;

/// The server prints an expression otherwise once it has read its own print: casts move into an array, or out of it.
/// For two dumps to be compared, casts and brackets are left out of both.
final class Casts {
    private static final String WORD = "(?:\"[^\"]+\"|\\w+)";
    private static final Pattern CAST = Pattern.compile("::" + WORD + "(?:\\." + WORD + ")?"
            + "(?: varying| precision)?(?:\\(\\d+(?:,\\d+)?\\))?(?: with(?:out)? time zone)?(?:\\[\\])*");
    private static final Pattern BRACKET = Pattern.compile("[()]");

    private Casts() {}

    static String without(String dump) {
        return BRACKET.matcher(CAST.matcher(dump).replaceAll("")).replaceAll("");
    }
}
