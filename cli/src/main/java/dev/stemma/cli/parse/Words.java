package dev.stemma.cli.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A parsed command line.
///
/// @param operands the words that are no options
/// @param options  the values of each option that was given, by its name; a switch has none
public record Words(List<String> operands, Map<String, List<String>> options) {
    public Words {
        operands = List.copyOf(operands);
        options = Map.copyOf(options);
    }

    /// The same, with an option that was not given, or given otherwise.
    public Words with(String option, String value) {
        Map<String, List<String>> changed = new HashMap<>(options);
        changed.put(option, List.of(value));
        return new Words(operands, changed);
    }

    public boolean has(String option) {
        return options.containsKey(option);
    }

    public Optional<String> value(String option) {
        return all(option).stream().findFirst();
    }

    public List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }

    public Optional<String> operand() {
        return operands.stream().findFirst();
    }
}
