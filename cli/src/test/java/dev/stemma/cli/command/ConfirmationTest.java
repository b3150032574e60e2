package dev.stemma.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stemma.cli.Terminal;
import dev.stemma.cli.parse.Words;
import dev.stemma.problem.StemmaException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person is asked before a protected database is changed.
class ConfirmationTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void protectProduction() throws IOException {
        Files.writeString(folder.resolve("stemma.toml"), "[env.production]\nprotected = true\n");
    }

    @Test
    void theNameOfTheEnvironmentIsTheAnswer() {
        Confirmation.ask(call("production\n", "--env", "production"), "upgrade");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("upgrade a protected database: type 'production' to go on: ");
    }

    @Test
    void anyOtherAnswerStops() {
        for (String answer : List.of("yes\n", "\n", "")) {
            assertThatThrownBy(() -> Confirmation.ask(call(answer, "--env", "production"), "upgrade"))
                    .isInstanceOf(StemmaException.class)
                    .hasMessage("the database is protected, and 'upgrade' was not confirmed");
        }
    }

    @Test
    void otherDatabasesAreNotAskedAbout() {
        Confirmation.ask(call("no\n"), "upgrade");
        assertThat(err.size()).isZero();
    }

    private Call call(String answer, String... option) {
        Map<String, List<String>> options = option.length == 0 ? Map.of() : Map.of(option[0], List.of(option[1]));
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        ByteArrayInputStream input = new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8));
        Terminal terminal = new Terminal(messages, messages, input, 0, false, false, true, Map.of());
        return new Call(new Words(List.of(), options), terminal, folder, news -> {
            throw new AssertionError("no database is needed to ask");
        });
    }
}
