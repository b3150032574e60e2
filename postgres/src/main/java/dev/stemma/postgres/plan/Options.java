package dev.stemma.postgres.plan;

import dev.stemma.sql.Literals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Storage parameters and foreign options: lists of `name=value`, as the server keeps them.
final class Options {
    private Options() {}

    private static Map<String, String> parse(List<String> options) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String option : options) {
            int equals = option.indexOf('=');
            values.put(
                    equals < 0 ? option : option.substring(0, equals), equals < 0 ? "" : option.substring(equals + 1));
        }
        return values;
    }

    /// `(fillfactor = 70, autovacuum_enabled = false)`.
    static String parameters(List<String> options) {
        List<String> texts = new ArrayList<>();
        parse(options).forEach((name, value) -> texts.add(name + " = " + value(value)));
        return "(" + String.join(", ", texts) + ")";
    }

    private static String value(String value) {
        return value.matches("[A-Za-z][A-Za-z0-9_]*|-?[0-9]+(\\.[0-9]+)?") ? value : Literals.quote(value);
    }

    /// ` WITH (…)`, or nothing.
    static String with(List<String> options) {
        return options.isEmpty() ? "" : " WITH " + parameters(options);
    }

    /// `SET (…)` and `RESET (…)`, whichever are needed.
    static List<String> changes(List<String> from, List<String> to) {
        Map<String, String> before = parse(from);
        Map<String, String> after = parse(to);
        List<String> clauses = new ArrayList<>();
        List<String> set = to.stream().filter(option -> !from.contains(option)).toList();
        if (!set.isEmpty()) {
            clauses.add("SET " + parameters(set));
        }
        List<String> reset = before.keySet().stream()
                .filter(name -> !after.containsKey(name))
                .toList();
        if (!reset.isEmpty()) {
            clauses.add("RESET (" + String.join(", ", reset) + ")");
        }
        return clauses;
    }

    /// ` OPTIONS (host 'x')`, or nothing.
    static String foreign(List<String> options) {
        List<String> texts = new ArrayList<>();
        parse(options).forEach((name, value) -> texts.add(Names.quote(name) + " " + Literals.quote(value)));
        return texts.isEmpty() ? "" : " OPTIONS (" + String.join(", ", texts) + ")";
    }

    /// `OPTIONS (ADD a '1', SET b '2', DROP c)`, or nothing.
    static String foreignChanges(List<String> from, List<String> to) {
        Map<String, String> before = parse(from);
        Map<String, String> after = parse(to);
        List<String> texts = new ArrayList<>();
        after.forEach((name, value) -> {
            if (!before.containsKey(name)) {
                texts.add("ADD " + Names.quote(name) + " " + Literals.quote(value));
            } else if (!value.equals(before.get(name))) {
                texts.add("SET " + Names.quote(name) + " " + Literals.quote(value));
            }
        });
        before.keySet().stream()
                .filter(name -> !after.containsKey(name))
                .forEach(name -> texts.add("DROP " + Names.quote(name)));
        return texts.isEmpty() ? "" : "OPTIONS (" + String.join(", ", texts) + ")";
    }
}
