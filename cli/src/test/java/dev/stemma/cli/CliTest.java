package dev.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every command line has in common: help, version, usage problems, exit codes.
class CliTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theVersionIsOneLine() {
        assertThat(run("--version")).isZero();
        assertThat(text(out)).startsWith("stemma 0.").hasLineCount(1);
    }

    @Test
    void helpOfACommandIsHelpHoweverItIsAskedFor() {
        run("help", "init");
        String help = text(out);
        for (List<String> line : List.of(List.of("init", "--help"), List.of("init", "-h"), List.of("-h", "init"))) {
            out.reset();
            run(line.toArray(String[]::new));
            assertThat(text(out)).isEqualTo(help);
        }
        assertThat(text(err)).isEmpty();
    }

    @Test
    void optionsOfEveryCommandMayStandBeforeIt() {
        assertThat(run("--project", "sub", "init")).isZero();
        assertThat(folder.resolve("sub/migrations/schema")).isDirectory();
    }

    @Test
    void anUnknownCommandIsWrongUsage() {
        assertThat(run("innit")).isEqualTo(2);
        assertThat(text(err)).isEqualTo("""
                error[unknown-command]: there is no command 'innit'
                  hint: did you mean 'init'?
                """);
    }

    @Test
    void colourIsForTerminalsUnlessToldOtherwise() {
        run("innit");
        assertThat(text(err)).doesNotContain("\u001b");
        err.reset();
        run("innit", "--colour", "always");
        assertThat(text(err)).startsWith("\u001b[1;31merror[unknown-command]:\u001b[0m");
    }

    @Test
    void noColourWhereItIsNotWantedOrNotUnderstood() {
        assertThat(colouredIn(Map.of())).isTrue();
        assertThat(colouredIn(Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(colouredIn(Map.of("TERM", "dumb"))).isFalse();
    }

    private boolean colouredIn(Map<String, String> variables) {
        PrintStream nobody = new PrintStream(out, false, StandardCharsets.UTF_8);
        return new Terminal(nobody, nobody, InputStream.nullInputStream(), 80, true, true, false, variables)
                .coloured("auto")
                .outColour();
    }

    @Test
    void outputThatIsLostIsNoticed() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        try (Output full = new Output(new FileOutputStream("/dev/full"))) {
            PrintStream printed = new PrintStream(full, true, StandardCharsets.UTF_8);
            printed.print("CREATE TABLE");
            assertThat(full.refusal()).isEqualTo("No space left on device");
        }
    }

    private int run(String... arguments) {
        PrintStream results = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream messages = new PrintStream(err, false, StandardCharsets.UTF_8);
        return new Cli(Terminal.plain(results, messages, Map.of()), folder, Systems::postgres).run(List.of(arguments));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
