package dev.stemma.postgres.plan;

import dev.stemma.sql.Literals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Storage parameters and foreign options: lists of `name=value`, as the server keeps them.
final class Options {
    private Options() {}

    private static Map<String, String> parse(Collection<String> options) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String option : options) {
            int equals = option.indexOf('=');
            values.put(
                    equals < 0 ? option : option.substring(0, equals), equals < 0 ? "" : option.substring(equals + 1));
        }
        return values;
    }

    /// `(fillfactor = 70, autovacuum_enabled = false)`.
    static String parameters(Collection<String> options) {
        List<String> texts = new ArrayList<>();
        parse(options).forEach((name, value) -> texts.add(name + " = " + value(value)));
        return "(" + String.join(", ", texts) + ")";
    }

    private static String value(String value) {
        return value.matches("[A-Za-z][A-Za-z0-9_]*|-?[0-9]+(\\.[0-9]+)?") ? value : Literals.quote(value);
    }

    /// ` WITH (…)`, or nothing.
    static String with(Collection<String> options) {
        return options.isEmpty() ? "" : " WITH " + parameters(options);
    }

    /// `SET (…)` and `RESET (…)`, whichever are needed.
    static List<String> changes(Collection<String> from, Collection<String> to) {
        Map<String, String> before = parse(from);
        Map<String, String> after = parse(to);
        List<String> clauses = new ArrayList<>();
        List<String> set = new ArrayList<>(outOfPlace(own(from, false), own(to, false)));
        set.addAll(outOfPlace(own(from, true), own(to, true)));
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

    private static List<String> own(Collection<String> options, boolean toast) {
        return options.stream()
                .filter(option -> option.startsWith("toast.") == toast)
                .toList();
    }

    /// What is set moves to the end of the server's list, so that all that shall stand behind it is set, too.
    static List<String> outOfPlace(List<String> from, List<String> to) {
        int at = 0;
        int kept = 0;
        while (kept < to.size() && from.subList(at, from.size()).contains(to.get(kept))) {
            at += from.subList(at, from.size()).indexOf(to.get(kept)) + 1;
            kept++;
        }
        return to.subList(kept, to.size());
    }

    /// ` OPTIONS (host 'x')`, or nothing.
    static String foreign(Collection<String> options) {
        List<String> texts = new ArrayList<>();
        parse(options).forEach((name, value) -> texts.add(Names.quote(name) + " " + Literals.quote(value)));
        return texts.isEmpty() ? "" : " OPTIONS (" + String.join(", ", texts) + ")";
    }

    /// `OPTIONS (ADD a '1', SET b '2', DROP c)`, or nothing.
    static String foreignChanges(Collection<String> from, Collection<String> to) {
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
