package dev.stemma.cli.parse;

import dev.stemma.cli.parse.Shape.Option;
import java.util.List;
import java.util.stream.Stream;

/// The options that every command takes.
public final class Common {
    public static final Option PROJECT = value("-C, --project", "DIR", "the project's folder, instead of this one");
    public static final Option VERBOSE = mark("-v, --verbose", "say more");
    public static final Option QUIET = mark("-q, --quiet", "print results and problems only");
    public static final Option COLOUR = value("--color, --colour", "WHEN", "auto, always or never");
    public static final Option HELP = mark("-h, --help", "explain the command");
    public static final Option JSON = mark("--json", "print the report as JSON");
    public static final Option YES = mark("--yes", "take every question as answered with yes");

    private Common() {}

    public static List<Option> options(Shape shape) {
        return shape.lists() ? Stream.concat(Stream.of(JSON), always().stream()).toList() : always();
    }

    public static List<Option> always() {
        return List.of(PROJECT, YES, QUIET, VERBOSE, COLOUR, HELP);
    }

    /// The choice of colour, before anything is parsed.
    public static String colour(List<String> arguments) {
        for (int at = 0; at < arguments.size(); at++) {
            String word = arguments.get(at);
            if (COLOUR.names().contains(word) && at + 1 < arguments.size()) {
                return arguments.get(at + 1);
            }
            if (COLOUR.names().stream().anyMatch(name -> word.startsWith(name + "="))) {
                return word.substring(word.indexOf('=') + 1);
            }
        }
        return "auto";
    }

    private static Option mark(String names, String purpose) {
        return new Option(List.of(names.split(", ")), null, false, purpose);
    }

    private static Option value(String names, String label, String purpose) {
        return new Option(List.of(names.split(", ")), label, false, purpose);
    }
}
