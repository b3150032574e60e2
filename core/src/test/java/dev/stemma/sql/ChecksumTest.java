package dev.stemma.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChecksumTest {
    @Test
    void isNamedByItsVersion() {
        assertThat(Checksum.of("select 1;"))
                .isEqualTo("v1:d66d6c98ef9de1427ededf144641cdcd274d4078bbc5721d626377e630d094f9");
    }

    static Stream<Arguments> same() {
        return Stream.of(
                arguments("select 1", "SELECT /* one */ 1 -- done"),
                arguments("select 1;\nselect 2;", "\uFEFFselect 1;select 2;\r\n"),
                arguments("select a+b", "select a + b"),
                arguments("do $$\n x\n$$", "do $$\r\n x\r\n$$"),
                arguments("select 'a'\n'b'", "select 'a' -- goes on\n 'b'"),
                arguments("copy t from stdin;\na b\n\\.\n", "COPY t FROM stdin; -- rows\r\na b\r\n\\."),
                arguments("\\restrict x\nselect 1", "\\restrict x\n-- a\n\nselect 1"));
    }

    @ParameterizedTest
    @MethodSource("same")
    void dressMakesNoDifference(String one, String other) {
        assertThat(Checksum.of(one)).isEqualTo(Checksum.of(other));
    }

    static Stream<Arguments> different() {
        return Stream.of(
                arguments("select 1", "select 2"),
                arguments("select ab", "select a b"),
                arguments("select \"a\"", "select a"),
                arguments("select \"a\"", "select \"A\""),
                arguments("select 'a b'", "select 'a  b'"),
                arguments("select '-- a'", "select '-- b'"),
                arguments("do $$ x $$", "do $$ X $$"),
                arguments("do $$ a -- b\n$$", "do $$ a\n$$"),
                arguments("select É", "select é"),
                arguments("select 1; select 2", "select 1 select 2"),
                arguments("copy t from stdin;\na b\n\\.\n", "copy t from stdin;\na  b\n\\.\n"),
                arguments("copy t from stdin;\n-- a\n\\.\n", "copy t from stdin;\n-- b\n\\.\n"),
                arguments("copy t from stdin;\nX\n\\.\n", "copy t from stdin;\nx\n\\.\n"));
    }

    @ParameterizedTest
    @MethodSource("different")
    void contentMakesADifference(String one, String other) {
        assertThat(Checksum.of(one)).isNotEqualTo(Checksum.of(other));
    }

    @Test
    void commentsAndBlankSpaceNeverChangeItAndTokensAlwaysDo() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            List<String> tokens = SqlNoise.tokens(random, 20);
            String checksum = Checksum.of(dressed(tokens, random));
            assertThat(Checksum.of(dressed(tokens, random)))
                    .as("seed %d, tokens %s", seed, tokens)
                    .isEqualTo(checksum);

            List<String> changed = new ArrayList<>(tokens);
            String other = SqlNoise.tokens(random, 1).getFirst();
            String replaced = changed.set(random.nextInt(changed.size()), other);
            if (!other.equals(replaced)) {
                assertThat(Checksum.of(dressed(changed, random)))
                        .as("seed %d, tokens %s and %s", seed, tokens, changed)
                        .isNotEqualTo(checksum);
            }
        }
    }

    private static String dressed(List<String> tokens, Random random) {
        String[] gaps = {" ", "\n", "\r\n", "\t ", " /* a; 'b /* c */ */ ", " -- it's $$\n", "\n\n--\n"};
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
        for (String token : tokens) {
            text.append(gaps[random.nextInt(gaps.length)]).append(token);
        }
        return text.append(gaps[random.nextInt(gaps.length)]).toString();
    }
}
