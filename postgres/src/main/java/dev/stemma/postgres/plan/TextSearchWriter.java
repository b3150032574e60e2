package dev.stemma.postgres.plan;

import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.TextSearchConfiguration;
import dev.stemma.catalog.TextSearchDictionary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Text search objects.
final class TextSearchWriter {
    private TextSearchWriter() {}

    static List<Step> create(ObjectId id, String what, List<String> clauses) {
        return List.of(Step.of(
                id,
                "create",
                "CREATE TEXT SEARCH " + what + " " + Names.sql(id) + " (\n    " + String.join(",\n    ", clauses)
                        + "\n)"));
    }

    static List<Step> create(TextSearchDictionary dictionary) {
        List<String> clauses = new ArrayList<>();
        clauses.add("TEMPLATE = " + dictionary.template());
        if (dictionary.options() != null && !dictionary.options().isEmpty()) {
            clauses.add(dictionary.options());
        }
        return create(dictionary.id(), "DICTIONARY", clauses);
    }

    /// The options are kept as `name = 'value', …`; one that is set moves to the end, one that goes is named without a
    /// value.
    static @Nullable List<Step> alter(TextSearchDictionary from, TextSearchDictionary to) {
        if (!from.template().equals(to.template())) {
            return null;
        }
        Map<String, String> before = parse(from.options());
        Map<String, String> after = parse(to.options());
        List<String> changes = new ArrayList<>(Options.outOfPlace(texts(before), texts(after)));
        before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(changes::add);
        return List.of(Step.of(
                to.id(),
                "options",
                "ALTER TEXT SEARCH DICTIONARY " + Names.sql(to.id()) + " (" + String.join(", ", changes) + ")"));
    }

    private static List<String> texts(Map<String, String> options) {
        return options.entrySet().stream()
                .map(option -> option.getKey() + " = " + option.getValue())
                .toList();
    }

    private static Map<String, String> parse(@Nullable String options) {
        Map<String, String> values = new LinkedHashMap<>();
        if (options == null) {
            return values;
        }
        int start = 0;
        boolean quoted = false;
        for (int at = 0; at <= options.length(); at++) {
            boolean end = at == options.length();
            if (!end && options.charAt(at) == '\'') {
                quoted = !quoted;
            }
            if (end || options.charAt(at) == ',' && !quoted) {
                String[] pair = options.substring(start, at).strip().split("\\s*=\\s*", 2);
                if (pair.length == 2) {
                    values.put(pair[0], pair[1]);
                }
                start = at + 1;
            }
        }
        return values;
    }

    static List<Step> create(TextSearchConfiguration configuration) {
        List<Step> steps = new ArrayList<>(
                create(configuration.id(), "CONFIGURATION", List.of("PARSER = " + configuration.parser())));
        configuration
                .mappings()
                .forEach((token, dictionaries) -> steps.add(mapping(configuration.id(), "ADD", token, dictionaries)));
        return steps;
    }

    static @Nullable List<Step> alter(TextSearchConfiguration from, TextSearchConfiguration to) {
        if (!from.parser().equals(to.parser())) {
            return null;
        }
        List<Step> steps = new ArrayList<>();
        from.mappings().keySet().stream()
                .filter(token -> !to.mappings().containsKey(token))
                .forEach(token -> steps.add(Step.of(
                        to.id(),
                        "no mapping of " + token,
                        "ALTER TEXT SEARCH CONFIGURATION " + Names.sql(to.id()) + " DROP MAPPING FOR "
                                + Names.quote(token))));
        to.mappings().forEach((token, dictionaries) -> {
            if (!dictionaries.equals(from.mappings().get(token))) {
                String verb = from.mappings().containsKey(token) ? "ALTER" : "ADD";
                steps.add(mapping(to.id(), verb, token, dictionaries));
            }
        });
        return steps;
    }

    private static Step mapping(ObjectId id, String verb, String token, List<String> dictionaries) {
        return Step.of(
                id,
                "mapping of " + token,
                "ALTER TEXT SEARCH CONFIGURATION " + Names.sql(id) + " " + verb + " MAPPING FOR " + Names.quote(token)
                        + " WITH " + String.join(", ", dictionaries));
    }
}
