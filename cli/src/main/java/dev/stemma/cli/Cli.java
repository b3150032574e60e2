package dev.stemma.cli;

import dev.stemma.cli.command.Call;
import dev.stemma.cli.command.CliCommand;
import dev.stemma.cli.command.Commands;
import dev.stemma.cli.parse.Common;
import dev.stemma.cli.parse.Help;
import dev.stemma.cli.parse.Parser;
import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.parse.Shape.Option;
import dev.stemma.cli.parse.UsageProblem;
import dev.stemma.cli.parse.Words;
import dev.stemma.cli.settings.SettingsOptions;
import dev.stemma.cli.text.Places;
import dev.stemma.cli.text.ProblemText;
import dev.stemma.database.DatabaseSystem;
import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// One command line from words to exit code.
public final class Cli {
    static final int DONE = 0;
    static final int STOPPED = 1;
    static final int WRONG_USAGE = 2;
    static final int FINDINGS = 3;
    static final int DEFECT = 70;

    private final Terminal terminal;
    private final Path folder;
    private final Function<Consumer<String>, DatabaseSystem> system;

    /// @param folder the folder the command line was typed in
    /// @param system made when a command needs it, with someone who is told what takes long
    public Cli(Terminal terminal, Path folder, Function<Consumer<String>, DatabaseSystem> system) {
        this.terminal = terminal;
        this.folder = folder;
        this.system = system;
    }

    /// Runs the command and prints what it has to say. Never throws.
    public int run(List<String> arguments) {
        // Problems of the command line itself are coloured too, so this option is looked up before the others.
        return new Cli(terminal.coloured(Common.colour(arguments)), folder, system).runColoured(arguments);
    }

    private int runColoured(List<String> arguments) {
        try {
            return dispatch(arguments);
        } catch (StemmaException e) {
            return stopped(e.problems(), arguments);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError | OutOfMemoryError e) {
            terminal.out().flush();
            terminal.err().print(Defect.report(e, arguments.contains("-v") || arguments.contains("--verbose")));
            return DEFECT;
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    private int dispatch(List<String> arguments) {
        int at = commandAt(arguments);
        String word = at < arguments.size() ? arguments.get(at) : wordless(arguments);
        return switch (word) {
            case "--version", "-V", "version" -> print("stemma " + Version.text() + "\n");
            case "help" ->
                help(arguments.stream()
                        .skip(at + 1L)
                        .filter(next -> !next.startsWith("-"))
                        .toList());
            default -> {
                List<String> rest = new ArrayList<>(arguments);
                rest.remove(at);
                yield run(word, rest);
            }
        };
    }

    private int run(String word, List<String> rest) {
        CliCommand command = command(word);
        Shape shape = command.shape();
        List<Option> common = commonOptions(shape);
        Words words = new Parser(
                        shape,
                        Stream.concat(shape.options().stream(), common.stream()).toList())
                .parse(rest);
        if (words.has(Common.HELP.name())) {
            return help(List.of(word));
        }
        return command.run(new Call(words, terminal, folder, system));
    }

    private static CliCommand command(String word) {
        return Commands.find(word)
                .orElseThrow(() -> new StemmaException(new UsageProblem.UnknownCommand(word, Commands.words())));
    }

    private static List<Option> commonOptions(Shape shape) {
        return Stream.concat(SettingsOptions.all().stream(), Common.options(shape).stream())
                .toList();
    }

    /// Options may stand before the command, too.
    private static int commandAt(List<String> arguments) {
        int at = 0;
        while (at < arguments.size() && arguments.get(at).startsWith("-") && !isVersion(arguments.get(at))) {
            at += takesNext(arguments, at) ? 2 : 1;
        }
        return at;
    }

    private static boolean isVersion(String word) {
        return word.equals("--version") || word.equals("-V");
    }

    private static boolean takesNext(List<String> arguments, int at) {
        String next = at + 1 < arguments.size() ? arguments.get(at + 1) : null;
        return Stream.concat(Stream.of(Common.PROJECT, Common.COLOUR), SettingsOptions.all().stream())
                .anyMatch(option -> option.value() != null
                        && option.names().contains(arguments.get(at))
                        && (!option.isYesOrNo() || Option.isYesOrNo(next)));
    }

    /// What options alone mean.
    private static String wordless(List<String> options) {
        if (options.isEmpty() || options.contains("-h") || options.contains("--help")) {
            return "help";
        }
        throw new StemmaException(new UsageProblem.UnknownCommand(options.getFirst(), Commands.words()));
    }

    private int help(List<String> topics) {
        if (topics.isEmpty()) {
            return print(Overview.text(terminal.outStyle()));
        }
        Shape shape = command(topics.getFirst()).shape();
        List<Option> shown = Stream.concat(SettingsOptions.frequent().stream(), Common.options(shape).stream())
                .toList();
        return print(new Help(terminal.outStyle(), terminal.width()).of(shape, shape.options(), shown));
    }

    private int print(String text) {
        terminal.out().print(text);
        return DONE;
    }

    private int stopped(List<Problem> problems, List<String> arguments) {
        terminal.out().flush();
        if (arguments.contains(Common.JSON.name())) {
            terminal.err().print(new Places(folder).shortened(ProblemJson.of(problems)));
        } else {
            terminal.err()
                    .print(new ProblemText(terminal.errStyle(), terminal.width(), new Places(folder)).of(problems));
        }
        return problems.stream()
                .mapToInt(problem -> code(problem.severity()))
                .min()
                .orElse(STOPPED);
    }

    private static int code(Problem.Severity severity) {
        return switch (severity) {
            case STOPPED -> STOPPED;
            case USAGE -> WRONG_USAGE;
            case FINDING -> FINDINGS;
        };
    }
}
