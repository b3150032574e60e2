package dev.stemma.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptTest {
    @TempDir
    Path folder;

    @BeforeEach
    void onlyWhereFilesAreCompared() {
        assumeFalse(Golden.isWriting());
    }

    @Test
    void playsWhatIsWritten() throws Exception {
        play("""
                # a greeting
                $ echo hello 'a b'      # the remark is no word
                hello
                a b

                $ fail because
                ! because
                ? 3
                """);
    }

    @Test
    void writesFilesAndSetsTheEnvironment() throws Exception {
        play("""
                % a/b.sql
                select 1;

                \\% not a mark

                $ cat a/b.sql
                select 1;

                \\% not a mark
                = NAME=<here>/x
                $ env NAME
                <here>/x
                """);
    }

    @Test
    void namedPlaceholdersStandForTheSameTextEverywhere() throws Exception {
        play("""
                $ echo made_17 "took 3 ms at 2026-11-20 05:18:21"
                made_<number:one>
                took <duration> at <time>
                $ echo 17
                <number:one>
                $ echo <number:one>
                17
                """);
        assertThatThrownBy(() -> play("$ echo 17 18\n<id:one>\n<id:one>\n")).hasMessageContaining("<id:one>\n  18\"");
    }

    @Test
    void threeDotsStandForAnyLines() throws Exception {
        play("$ echo a b c d\na\n…\nd\n");
        play("$ echo a d\na\n…\nd\n");
        assertThatThrownBy(() -> play("$ echo a b c\na\n…\nd\n")).isInstanceOf(AssertionError.class);
    }

    @Test
    void aDifferenceIsShownInTheWordsOfTheFile() {
        assertThatThrownBy(() -> play("$ echo 1 2 ?\n<number>\nthree\n\\?\n"))
                .hasMessageContaining("<number>\n  2\n  \\?");
        assertThatThrownBy(() -> play("$ fail\n")).hasMessageContaining("? 3");
    }

    private void play(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("case.txt"), text);
        Transcript.read(file).play(folder, Map.of(), TranscriptTest::run);
    }

    private static Transcript.Outcome run(List<String> words, Path folder, Map<String, String> environment)
            throws Exception {
        String rest = String.join("\n", words.subList(1, words.size()));
        return switch (words.getFirst()) {
            case "echo" -> new Transcript.Outcome(0, rest + "\n", "");
            case "cat" -> new Transcript.Outcome(0, Files.readString(folder.resolve(rest)), "");
            case "env" -> new Transcript.Outcome(0, environment.get(rest) + "\n", "");
            default -> new Transcript.Outcome(3, "", rest);
        };
    }
}
