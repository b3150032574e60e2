package dev.stemma.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Every command by its name. A class is loaded only when its command is asked for.
public final class Commands {
    private static final List<String> ALIASES = List.of("create", "migrate");

    private Commands() {}

    /// The names, by what the commands are for, as help shows them.
    public static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("begin", List.of("init", "demo", "db"));
        groups.put("write revisions", List.of("revision", "merge", "rebase", "squash", "edit", "test"));
        groups.put("move the database", List.of("upgrade", "downgrade", "stamp", "accept"));
        groups.put("look at the database", List.of("status", "current"));
        groups.put("look at revisions", List.of("history", "heads", "branches", "show"));

        groups.put("compare schemas", List.of("check", "diff", "dump"));
        groups.put("Java", List.of("models"));
        return groups;
    }

    public static List<String> names() {
        return groups().values().stream().flatMap(List::stream).toList();
    }

    /// All words that a command line may begin with.
    public static List<String> words() {
        return Stream.of(names(), ALIASES, List.of("help"))
                .flatMap(List::stream)
                .toList();
    }

    public static CliCommand named(String word) {
        return find(word).orElseThrow(() -> new IllegalArgumentException("no command: " + word));
    }

    public static Optional<CliCommand> find(String word) {
        CliCommand command = switch (word) {
            case "accept" -> new AcceptCommand();
            case "branches" -> new BranchesCommand();
            case "check" -> new CheckCommand();
            case "current" -> new CurrentCommand();
            case "db" -> new DbCommand();
            case "demo" -> new DemoCommand();
            case "diff" -> new DiffCommand();
            case "dump" -> new DumpCommand();
            case "downgrade" -> new DowngradeCommand();
            case "edit" -> new EditCommand();
            case "heads" -> new HeadsCommand();
            case "history" -> new HistoryCommand();
            case "init" -> new InitCommand();
            case "merge" -> new MergeCommand();
            case "models" -> new ModelsCommand();
            case "rebase" -> new RebaseCommand();
            case "revision", "create" -> new RevisionCommand();
            case "show" -> new ShowCommand();
            case "squash" -> new SquashCommand();
            case "stamp" -> new StampCommand();
            case "status" -> new StatusCommand();
            case "test" -> new TestCommand();
            case "upgrade", "migrate" -> new UpgradeCommand();
            default -> null;
        };
        return Optional.ofNullable(command);
    }
}
