package dev.stemma.cli.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stemma.cli.parse.Shape.Count;
import dev.stemma.cli.text.Places;
import dev.stemma.cli.text.ProblemText;
import dev.stemma.cli.text.Style;
import dev.stemma.problem.StemmaException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParserTest {
    private static final Shape HISTORY = Shape.named("history", "list revisions")
            .operand("TARGET", Count.AT_MOST_ONE, "where to begin")
            .option("-r, --range", "FROM:TO", "only these")
            .options("-d, --depends-on", "ID", "order")
            .option("-i, --indicate-current", "mark what is applied")
            .lists()
            .build();

    @Test
    void relativeTargetsAreNoOptions() {
        assertThat(parse("-1").operands()).containsExactly("-1");
        assertThat(parse("-r", "-2:").value("--range")).contains("-2:");
        assertThat(parse("-r=-2:head").value("--range")).contains("-2:head");
        assertThat(parse("-r-2:").value("--range")).contains("-2:");
        assertThat(parse("--range", "-3:-1", "+2"))
                .isEqualTo(new Words(List.of("+2"), Map.of("--range", List.of("-3:-1"))));
        assertThat(parse("-2:")).isEqualTo(new Words(List.of("-2:"), Map.of()));
        assertThat(parse("orders@-1").operands()).containsExactly("orders@-1");
        assertThat(parse("@head").operands()).containsExactly("@head");
    }

    @Test
    void switchesHaveNoValueAndMayBeJoined() {
        assertThat(parse("-iv").options()).isEqualTo(Map.of("--indicate-current", List.of(), "--verbose", List.of()));
    }

    @Test
    void someOptionsMayBeRepeated() {
        assertThat(parse("-d", "a", "--depends-on=b").all("--depends-on")).containsExactly("a", "b");
    }

    @Test
    void theWordsBehindTwoDashesAreOperands() {
        assertThat(parse("--", "--range").operands()).containsExactly("--range");
    }

    @Test
    void mistakesAreNamed() {
        assertThat(problem("--indicate-curent")).isEqualTo("""
                error[unknown-option]: 'history' has no option '--indicate-curent'
                  hint: did you mean '--indicate-current'?
                """);
        assertThat(problem("-r", "-i")).contains("the option '--range' needs a value");
        assertThat(problem("--json=yes")).contains("the option '--json' takes no value");
        assertThat(problem("-r")).isEqualTo("""
                error[wrong-usage]: the option '--range' needs a value
                  hint: see 'stemma help history'
                """);
        assertThat(problem("-r", "a", "-r", "b")).isEqualTo("""
                error[wrong-usage]: the option '--range' stands twice
                  hint: see 'stemma help history'
                """);
        assertThat(problem("a", "b")).isEqualTo("""
                error[wrong-usage]: 'history' does not know what to do with 'b'
                  hint: see 'stemma help history'
                """);
    }

    private static Words parse(String... arguments) {
        List<Shape.Option> options = new ArrayList<>(HISTORY.options());
        options.addAll(Common.options(HISTORY));
        return new Parser(HISTORY, options).parse(List.of(arguments));
    }

    private static String problem(String... arguments) {
        StemmaException stopped = catchThrowableOfType(StemmaException.class, () -> parse(arguments));
        return new ProblemText(Style.PLAIN, 0, new Places(Path.of("/project"))).of(stopped.problems());
    }
}
