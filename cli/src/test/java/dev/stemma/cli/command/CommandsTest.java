package dev.stemma.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.cli.parse.Common;
import dev.stemma.cli.parse.Parser;
import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.parse.Shape.Example;
import dev.stemma.cli.settings.SettingsOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the commands say of themselves is true.
class CommandsTest {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    static Stream<Shape> shapes() {
        return Commands.names().stream().map(Commands::named).map(CliCommand::shape);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aCommandIsFoundByItsNameAndAliases(Shape shape) {
        assertThat(Commands.named(shape.name()).shape()).isEqualTo(shape);
        assertThat(Commands.words()).contains(shape.name()).containsAll(shape.aliases());
        for (String alias : shape.aliases()) {
            assertThat(Commands.named(alias).shape()).isEqualTo(shape);
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void examplesCanBeTyped(Shape shape) {
        assertThat(shape.examples()).isNotEmpty();
        List<Shape.Option> options = new ArrayList<>(shape.options());
        options.addAll(SettingsOptions.all());
        options.addAll(Common.options(shape));
        for (Example example : shape.examples()) {
            List<String> words = words(example.line());
            if (words.removeFirst().equals("stemma")) {
                assertThat(words.remove(shape.name())).as(example.line()).isTrue();
                new Parser(shape, options).parse(words);
            }
        }
    }

    @Test
    void noTwoOptionsOfACommandHaveTheSameName() {
        shapes().forEach(shape -> assertThat(Stream.of(shape.options(), SettingsOptions.all(), Common.options(shape))
                        .flatMap(List::stream)
                        .distinct() // a setting that a command names among its own is still one
                        .flatMap(option -> option.names().stream()))
                .as(shape.name())
                .doesNotHaveDuplicates());
    }

    /// As a shell would split it, up to a redirection.
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        WORD.matcher(line.replaceAll(" >.*", ""))
                .results()
                .forEach(word -> words.add(word.group(1) == null ? word.group(2) : word.group(1)));
        return words;
    }
}
