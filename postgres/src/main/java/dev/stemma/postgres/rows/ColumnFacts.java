package dev.stemma.postgres.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is known of a column that needs a value.
///
/// @param base     the type below all domains
/// @param kind     the server's own letter, such as e for enums
/// @param category the server's own letter, such as N for numbers
/// @param length   how many characters or bits fit; 0 for any number
/// @param element  the type of an array's elements, or of a range's bounds; empty for neither
/// @param labels   of an enum, as literals
/// @param literals values that its rules mention, as literals
record ColumnFacts(
        String name,
        boolean required,
        String type,
        String base,
        String kind,
        String category,
        int length,
        String element,
        List<String> labels,
        List<String> literals) {
    private static final Pattern STRING = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d+(?:\\.\\d+)?(?![\\w.])");
    private static final int HEADER = 4;
    private static final int DIGITS = 10;

    ColumnFacts {
        labels = List.copyOf(labels);
        literals = List.copyOf(literals);
    }

    static ColumnFacts of(ResultSet row) throws SQLException {
        String bound = row.getString("bound");
        return new ColumnFacts(
                row.getString("attname"),
                row.getBoolean("required"),
                row.getString("type"),
                row.getString("base"),
                row.getString("typtype"),
                row.getString("typcategory"),
                length(row.getString("base"), row.getInt("typmod")),
                bound.isEmpty() ? row.getString("element") : bound,
                strings(row.getString("labels")),
                literals(row.getString("rules")));
    }

    private static int length(String base, int typmod) {
        return switch (base) {
            case "varchar", "bpchar" -> Math.max(0, typmod - HEADER);
            case "bit", "varbit" -> Math.max(0, typmod);
            default -> 0;
        };
    }

    private static List<String> strings(String text) {
        List<String> found = new ArrayList<>();
        STRING.matcher(text).results().forEach(result -> found.add(result.group()));
        return found;
    }

    /// Strings as they are; numbers with their neighbours, since a rule may leave out the bound itself.
    private static List<String> literals(String rules) {
        Set<String> literals = new LinkedHashSet<>(strings(rules));
        Matcher number = NUMBER.matcher(STRING.matcher(rules).replaceAll(" "));
        while (number.find()) {
            literals.add("'" + number.group() + "'");
            if (!number.group().contains(".") && number.group().length() < DIGITS) {
                long value = Long.parseLong(number.group());
                literals.add("'" + (value + 1) + "'");
                literals.add("'" + (value - 1) + "'");
            }
        }
        return List.copyOf(literals);
    }
}
