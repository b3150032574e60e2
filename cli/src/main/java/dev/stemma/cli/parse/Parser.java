package dev.stemma.cli.parse;

import dev.stemma.cli.parse.Shape.Count;
import dev.stemma.cli.parse.Shape.Operand;
import dev.stemma.cli.parse.Shape.Option;
import dev.stemma.problem.StemmaException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Parses the words after a command's name. Only the one command's options are built, and nothing is found by
/// reflection.
public final class Parser {
    private final Shape shape;
    private final List<Option> options;

    /// @param options everything the command takes, its own options first
    public Parser(Shape shape, List<Option> options) {
        this.shape = shape;
        this.options = List.copyOf(options);
    }

    public Words parse(List<String> arguments) {
        ParseResult result = parsed(arguments);
        Map<String, List<String>> given = new HashMap<>();
        for (Option option : options) {
            if (result.hasMatchedOption(option.name())) {
                given.put(option.name(), values(option, result));
            }
        }
        Words words = new Words(result.matchedPositionalValue(0, List.of()), given);
        if (!words.has(Common.HELP.name())) {
            checkOptions(words.operands(), literal(arguments));
            checkOperands(words.operands());
        }
        return words;
    }

    private ParseResult parsed(List<String> arguments) {
        try {
            CommandLine line = new CommandLine(spec());
            line.setUnmatchedOptionsArePositionalParams(true)
                    .setExpandAtFiles(false)
                    .setInterpolateVariables(false);
            return line.parseArgs(arguments.toArray(String[]::new));
        } catch (CommandLine.MissingParameterException e) {
            throw wrong("the option '" + e.getMissing().getFirst().paramLabel() + "' needs a value", e);
        } catch (CommandLine.OverwrittenOptionException e) {
            throw wrong("the option '" + ((OptionSpec) e.getOverwritten()).longestName() + "' stands twice", e);
        } catch (ParameterException e) {
            throw wrong(String.valueOf(e.getMessage()), e);
        }
    }

    private CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name(shape.name());
        for (Option option : options) {
            spec.addOption(spec(option));
        }
        return spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build());
    }

    private static OptionSpec spec(Option option) {
        OptionSpec.Builder builder = OptionSpec.builder(option.names().toArray(String[]::new));
        if (option.value() == null) {
            return builder.arity("0").type(boolean.class).build();
        }
        builder.arity("1").paramLabel(option.name());
        return option.many()
                ? builder.type(List.class).auxiliaryTypes(String.class).build()
                : builder.type(String.class).build();
    }

    private static List<String> values(Option option, ParseResult result) {
        if (option.value() == null) {
            return List.of();
        }
        return option.many()
                ? result.matchedOptionValue(option.name(), List.<String>of())
                : List.of(result.matchedOptionValue(option.name(), ""));
    }

    /// How many words stand behind `--`, where everything is an operand.
    private static int literal(List<String> arguments) {
        int dashes = arguments.indexOf("--");
        return dashes < 0 ? 0 : arguments.size() - dashes - 1;
    }

    /// A word with a dash is an unknown option, unless it is a relative target: `-1`, `-2:head`.
    private void checkOptions(List<String> operands, int literal) {
        for (String word : operands.subList(0, operands.size() - literal)) {
            if (word.matches("-\\D.*")) {
                List<String> known = options.stream()
                        .flatMap(option -> option.names().stream())
                        .toList();
                throw new StemmaException(new UsageProblem.UnknownOption(shape.name(), word, known));
            }
        }
    }

    private void checkOperands(List<String> operands) {
        int most = 0;
        int least = 0;
        for (Operand operand : shape.operands()) {
            most += operand.count() == Count.ANY || operand.count() == Count.AT_LEAST_ONE ? 1000 : 1;
            least += operand.count() == Count.ONE || operand.count() == Count.AT_LEAST_ONE ? 1 : 0;
            if (operands.size() < least) {
                throw wrong("'" + shape.name() + "' needs " + operand.label() + ": " + operand.purpose(), null);
            }
        }
        if (operands.size() > most) {
            throw wrong("'" + shape.name() + "' does not know what to do with '" + operands.get(most) + "'", null);
        }
    }

    private StemmaException wrong(String summary, @Nullable Throwable cause) {
        return new StemmaException(new UsageProblem.WrongUsage(shape.name(), summary), cause);
    }
}
