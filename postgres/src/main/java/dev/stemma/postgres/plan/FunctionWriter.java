package dev.stemma.postgres.plan;

import dev.stemma.catalog.Aggregate;
import dev.stemma.catalog.Function;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Functions, procedures and aggregates.
final class FunctionWriter {
    private static final Pattern WINDOW = Pattern.compile("(?m)^ (?:.* )?WINDOW\\b");

    private FunctionWriter() {}

    static List<Step> create(Function function) {
        return List.of(Step.of(function.id(), "create", function.definition()));
    }

    /// CREATE OR REPLACE keeps whoever uses the function, but cannot change how it is called or what it returns.
    static @Nullable List<Step> alter(Function from, Function to) {
        boolean sameResult = from.result().equals(to.result());
        boolean sameKind = isWindow(from) == isWindow(to);
        if (!sameResult || !sameKind || !isCallCompatible(from.arguments(), to.arguments())) {
            return null;
        }
        return List.of(Step.of(to.id(), "change", to.definition()));
    }

    private static boolean isWindow(Function function) {
        int body = function.definition().indexOf("\nAS ");
        String head = body < 0 ? function.definition() : function.definition().substring(0, body);
        return WINDOW.matcher(head).find();
    }

    private static boolean isCallCompatible(String from, String to) {
        List<String> before = arguments(from);
        List<String> after = arguments(to);
        if (before.size() != after.size()) {
            return false;
        }
        for (int at = 0; at < before.size(); at++) {
            boolean sameName = bare(before.get(at)).equals(bare(after.get(at)));
            boolean lostDefault = hasDefault(before.get(at)) && !hasDefault(after.get(at));
            if (!sameName || lostDefault) {
                return false;
            }
        }
        return true;
    }

    private static String bare(String argument) {
        int at = argument.indexOf(" DEFAULT ");
        return at < 0 ? argument : argument.substring(0, at);
    }

    private static boolean hasDefault(String argument) {
        return argument.contains(" DEFAULT ");
    }

    /// Splits at commas that stand in no parentheses, brackets or quotes.
    private static List<String> arguments(String list) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        char quote = 0;
        int start = 0;
        for (int at = 0; at < list.length(); at++) {
            char c = list.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (c == ',' && depth == 0) {
                arguments.add(list.substring(start, at).strip());
                start = at + 1;
            }
        }
        arguments.add(list.substring(start).strip());
        return arguments;
    }

    static List<Step> create(Aggregate aggregate) {
        return List.of(Step.of(aggregate.id(), "create", "CREATE AGGREGATE " + definition(aggregate)));
    }

    static @Nullable List<Step> alter(Aggregate from, Aggregate to) {
        boolean sameCall = from.result().equals(to.result()) && from.arguments().equals(to.arguments());
        boolean sameKind =
                from.options().contains("HYPOTHETICAL") == to.options().contains("HYPOTHETICAL");
        return sameCall && sameKind
                ? List.of(Step.of(to.id(), "change", "CREATE OR REPLACE AGGREGATE " + definition(to)))
                : null;
    }

    private static String definition(Aggregate aggregate) {
        String name = dev.stemma.sql.Identifiers.qualified(
                java.util.Objects.requireNonNull(aggregate.id().schema()),
                aggregate.id().name());
        return name + "(" + aggregate.arguments() + ") (\n    " + String.join(",\n    ", aggregate.options()) + "\n)";
    }
}
