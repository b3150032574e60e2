package dev.stemma.postgres.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The query of a view as it is written, and the names of its columns where these stand before it.
///
/// @param columns ` (x, y)`, or nothing
record ViewQuery(String columns, String text) {
    private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|\\w+)";
    private static final Pattern COLUMN =
            Pattern.compile("(?:\"\\*VALUES\\*\"\\.)?(column\\d+)(?: AS (" + NAME + "))?");

    /// Only what is VALUES and nothing else has no space in `(VALUES`; what stands behind it is order and limit.
    private static final Pattern BARE_VALUES = Pattern.compile(
            "SELECT (?<columns>" + COLUMN + "(?:,\\s+" + COLUMN
                    + ")*)\\s+FROM \\((?<rows>VALUES .*)\\) \"\\*VALUES\\*\"" + "(?<rest>.*)",
            Pattern.DOTALL);

    private static final String CONSTANT = "(?:E?'(?:[^']|'')*'|NULL)(?:::[^']+?)?|[^ ']+";
    private static final Pattern CYCLE_MARKS = Pattern.compile("(?<start> CYCLE [^()']+ SET " + NAME + " TO )(?<mark>"
            + CONSTANT + ") DEFAULT (?<other>" + CONSTANT + ")(?= USING )");
    private static final Pattern CAST = Pattern.compile("(?<value>.+)::(?<type>.+)", Pattern.DOTALL);

    /// Of VALUES with names for its columns the server prints a SELECT, but of that SELECT it would make a query around
    /// a query.
    static ViewQuery of(String printed) {
        String text = printed.strip();
        text = text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
        Matcher values = BARE_VALUES.matcher(text);
        return values.matches()
                ? new ViewQuery(names(values.group("columns")), values.group("rows") + values.group("rest"))
                : new ViewQuery("", withReadableMarks(text));
    }

    /// The server prints the marks of a cycle with casts, which it does not read there.
    private static String withReadableMarks(String query) {
        return CYCLE_MARKS
                .matcher(query)
                .replaceAll(cycle -> Matcher.quoteReplacement(cycle.group("start") + constant(cycle.group("mark"))
                        + " DEFAULT " + constant(cycle.group("other"))));
    }

    private static String constant(String printed) {
        Matcher cast = CAST.matcher(printed);
        if (!cast.matches()) {
            return printed;
        }
        String value = cast.group("value");
        return value.equals("NULL") ? value : cast.group("type") + " " + value;
    }

    private static String names(String columns) {
        List<String> names = new ArrayList<>();
        Matcher column = COLUMN.matcher(columns);
        while (column.find()) {
            names.add(column.group(2) == null ? column.group(1) : column.group(2));
        }
        return " (" + String.join(", ", names) + ")";
    }
}
