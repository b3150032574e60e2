package dev.stemma.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Every command by its name. A class is loaded only when its command is asked for.
public final class Commands {
    private Commands() {}

    /// The names, by what the commands are for, as help shows them.
    public static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("begin", List.of("init", "db"));
        return groups;
    }

    public static List<String> names() {
        return groups().values().stream().flatMap(List::stream).toList();
    }

    /// The names and their aliases.
    public static List<String> words() {
        return Stream.concat(names().stream(), Stream.of("create", "migrate", "help"))
                .toList();
    }

    public static CliCommand named(String word) {
        return find(word).orElseThrow(() -> new IllegalArgumentException("no command: " + word));
    }

    public static Optional<CliCommand> find(String word) {
        return switch (word) {
            case "init" -> Optional.of(new InitCommand());
            case "db" -> Optional.of(new DbCommand());
            default -> Optional.empty();
        };
    }
}
