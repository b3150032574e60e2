package dev.stemma.cli.parse;

import dev.stemma.cli.parse.Shape.Count;
import dev.stemma.cli.parse.Shape.Operand;
import dev.stemma.cli.parse.Shape.Option;
import dev.stemma.problem.StemmaException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Parses the words after a command's name, as GNU programs do: `--name value`, `--name=value`, `-n value`, `-nvalue`,
/// joined switches, and `--` before words that are no options. Relative targets such as `-1` are no options either.
public final class Parser {
    private final Shape shape;
    private final Map<String, Option> options = new HashMap<>();
    private final Map<String, List<String>> given = new HashMap<>();
    private final List<String> operands = new ArrayList<>();

    /// @param options everything the command takes
    public Parser(Shape shape, List<Option> options) {
        this.shape = shape;
        for (Option option : options) {
            option.names().forEach(name -> this.options.putIfAbsent(name, option));
        }
    }

    /// Takes the words apart. A parser serves one command line.
    public Words parse(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String word = rest.removeFirst();
            if (word.equals("--")) {
                operands.addAll(rest);
                rest.clear();
            } else if (word.startsWith("--")) {
                takeLong(word, rest);
            } else if (isOperand(word)) {
                operands.add(word);
            } else {
                takeShort(word, rest);
            }
        }
        Words words = new Words(operands, given);
        if (!words.has(Common.HELP.name())) {
            checkOperands();
        }
        return words;
    }

    /// `-1`, `-2:head` and `-` alone are operands.
    private static boolean isOperand(String word) {
        return !word.startsWith("-") || word.length() == 1 || Character.isDigit(word.charAt(1));
    }

    private void takeLong(String word, Deque<String> rest) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        Option option = known(name);
        if (option.value() == null && equals >= 0) {
            throw wrong("the option '" + name + "' takes no value");
        }
        take(option, option.value() == null ? null : equals < 0 ? next(option, rest) : word.substring(equals + 1));
    }

    /// One letter with its value, or several switches: `-m text`, `-mtext`, `-iv`.
    private void takeShort(String word, Deque<String> rest) {
        for (int at = 1; at < word.length(); at++) {
            Option option = at == 1 ? known(word.substring(0, 2), word) : known("-" + word.charAt(at), word);
            if (option.value() != null) {
                String joined = word.substring(at + 1);
                take(
                        option,
                        joined.isEmpty() ? next(option, rest) : joined.startsWith("=") ? joined.substring(1) : joined);
                return;
            }
            take(option, null);
        }
    }

    private Option known(String name) {
        return known(name, name);
    }

    private Option known(String name, String word) {
        Option option = options.get(name);
        if (option == null) {
            List<String> known = options.keySet().stream().sorted().toList();
            throw new StemmaException(new UsageProblem.UnknownOption(shape.name(), word, known));
        }
        return option;
    }

    /// Another option is no value: someone has forgotten it.
    private String next(Option option, Deque<String> rest) {
        if (option.isYesOrNo() && !Option.isYesOrNo(rest.peekFirst())) {
            return "true";
        }
        if (rest.isEmpty() || options.containsKey(rest.getFirst())) {
            throw wrong("the option '" + option.name() + "' needs a value");
        }
        return rest.removeFirst();
    }

    private void take(Option option, @Nullable String value) {
        List<String> values = given.computeIfAbsent(option.name(), name -> new ArrayList<>());
        if (value != null) {
            if (!values.isEmpty() && !option.many()) {
                throw wrong("the option '" + option.name() + "' stands twice");
            }
            values.add(value);
        }
    }

    private void checkOperands() {
        boolean any = false;
        int least = 0;
        for (Operand operand : shape.operands()) {
            any |= operand.count() == Count.ANY || operand.count() == Count.AT_LEAST_ONE;
            least += operand.count() == Count.ONE || operand.count() == Count.AT_LEAST_ONE ? 1 : 0;
            if (operands.size() < least) {
                throw wrong("'" + shape.name() + "' needs " + operand.label() + ": " + operand.purpose());
            }
        }
        int most = shape.operands().size();
        if (operands.size() > most && !any) {
            throw wrong("'" + shape.name() + "' does not know what to do with '" + operands.get(most) + "'");
        }
    }

    private StemmaException wrong(String summary) {
        return new StemmaException(new UsageProblem.WrongUsage(shape.name(), summary));
    }
}
