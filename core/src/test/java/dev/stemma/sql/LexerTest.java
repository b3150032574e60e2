package dev.stemma.sql;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexerTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                lexes(
                        "select a1, B$2 from té",
                        "word select · word a1 · punctuation , · word B$2 · word from · word té"),
                // strings
                lexes("'it''s'", "string 'it''s'"),
                lexes("'a\\'", "string 'a\\'"),
                lexes("E'a\\'b' 'c'", "string E'a\\'b' · string 'c'"),
                lexes("e'a\\\\' x", "string e'a\\\\' · word x"),
                lexes("B'01' x'1F' N'n' b''", "string B'01' · string x'1F' · string N'n' · string b''"),
                lexes("te'x'", "word te · string 'x'"),
                lexes("U&'d\\0061t\\+000061' UESCAPE '!'", "string U&'d\\0061t\\+000061' · word UESCAPE · string '!'"),
                lexes("u&\"a\"\"b\" u & x", "quoted_name u&\"a\"\"b\" · word u · operator & · word x"),
                lexes("\"a;b\"\"c\"", "quoted_name \"a;b\"\"c\""),
                // a string goes on behind a line end, by the rules of its beginning
                lexes("E'a'\n'b\\'c'", "string E'a' · string 'b\\'c'"),
                lexes("E'a' -- more\r\n 'b\\'c'", "string E'a' · line_comment -- more · string 'b\\'c'"),
                lexes("E'a' 'b\\' c", "string E'a' · string 'b\\' · word c"),
                lexes("E'a'\n,'b\\' c", "string E'a' · punctuation , · string 'b\\' · word c"),
                // dollar bodies and parameters
                lexes("$a$;$a$", "dollar_string $a$;$a$"),
                lexes("$$ $a$ $$", "dollar_string $$ $a$ $$"),
                lexes("$a$ $b$a$", "dollar_string $a$ $b$a$"),
                lexes("$A$ $a$ $A$", "dollar_string $A$ $a$ $A$"),
                lexes("$é1$x$é1$", "dollar_string $é1$x$é1$"),
                lexes("a$b$c$b$", "word a$b$c$b$"),
                lexes("$1+$23", "parameter $1 · operator + · parameter $23"),
                lexes("$a b", "other $ · word a · word b"),
                lexes("1$a$x$a$", "number 1 · dollar_string $a$x$a$"),
                // numbers
                lexes(
                        "1 42. .5 1.5e-3 2E+10 1e",
                        "number 1 · number 42. · number .5 · number 1.5e-3 · number 2E+10 · number 1 · word e"),
                lexes(
                        "1_000 1__0 0x1F_e 0o17 0b_01 0x",
                        "number 1_000 · number 1 · word __0 · number 0x1F_e · number 0o17 · number 0b_01 · number 0 · word x"),
                lexes("1..10 a.b", "number 1 · punctuation .. · number 10 · word a · punctuation . · word b"),
                // operators
                lexes("a<=-1", "word a · operator <= · operator - · number 1"),
                lexes("a@-1", "word a · operator @- · number 1"),
                lexes("+++x", "operator + · operator + · operator + · word x"),
                lexes(
                        "a::int := ->> [1:2]",
                        "word a · punctuation :: · word int · punctuation := · operator ->> · punctuation [ · number 1 · punctuation : · number 2 · punctuation ]"),
                lexes("a<--b\n>", "word a · operator < · line_comment --b · operator >"),
                lexes("a*/*b*/c", "word a · operator * · block_comment /*b*/ · word c"),
                // comments
                lexes("/* a /* b */ c */ d", "block_comment /* a /* b */ c */ · word d"),
                lexes("/**/ /***/ /*/ */x", "block_comment /**/ · block_comment /***/ · block_comment /*/ */ · word x"),
                lexes("-- a\r-- b\r\nc", "line_comment -- a · line_comment -- b · word c"),
                // what never ends
                lexes("'a", "string 'a..."),
                lexes("E'a\\", "string E'a\\..."),
                lexes("\"a", "quoted_name \"a..."),
                lexes("$$ $a$", "dollar_string $$ $a$..."),
                lexes("/* /* */", "block_comment /* /* */..."),
                // odd characters
                lexes("\uFEFFselect", "word select"),
                lexes("\\;{}", "other \\ · punctuation ; · other { · other }"),
                lexes("a\u000Bb\fc", "word a · word b · word c"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void cutsAsTheServerDoes(String text, String tokens) {
        assertThat(Lexer.tokens(text).stream()
                        .filter(token -> token.kind() != Token.Kind.BLANK)
                        .map(token -> shown(token, text))
                        .collect(joining(" · ")))
                .isEqualTo(tokens);
    }

    @Test
    void tokensLeaveNoGap() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            String text = SqlNoise.text(random, 30);
            int end = 0;
            for (Token token : Lexer.tokens(text)) {
                assertThat(token.start()).as("seed %d, text <%s>", seed, text).isEqualTo(end);
                assertThat(token.length()).as("seed %d, text <%s>", seed, text).isPositive();
                end = token.end();
            }
            assertThat(end).as("seed %d, text <%s>", seed, text).isEqualTo(text.length());
        }
    }

    /// Each of these would take minutes if a character were looked at again for every character before it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+",
                "-+",
                "*/",
                "/*",
                "$a",
                "$a$ ",
                "'",
                "E'\\'",
                "\"\"",
                "1e",
                "0x",
                "u&",
                "((",
                "\\a ",
                "select 1\\a ",
                "\\.\n",
                "--",
                "''\n"
            })
    void readsInLinearTime(String piece) {
        String text = piece.repeat(300_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Script.parse("long.sql", text));
    }

    private static Arguments lexes(String text, String tokens) {
        return arguments(text, tokens);
    }

    private static String shown(Token token, String text) {
        String kind = token.kind().name().toLowerCase(Locale.ROOT);
        return kind + " " + token.text(text) + (token.terminated() ? "" : "...");
    }
}
