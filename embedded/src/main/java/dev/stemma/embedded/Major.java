package dev.stemma.embedded;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Major versions as PostgreSQL's programs print them.
final class Major {
    private static final Pattern NUMBER = Pattern.compile("\\bPostgreSQL\\)? (\\d+)");

    private Major() {}

    /// The major version in an answer such as `postgres (PostgreSQL) 18.6`, or 0 if it names none.
    static int of(String answer) {
        Matcher number = NUMBER.matcher(answer);
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }
}
