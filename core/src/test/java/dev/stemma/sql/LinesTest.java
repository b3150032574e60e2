package dev.stemma.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.problem.Excerpt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    # offset, line, column
                    0,  1, 1
                    1,  1, 2
                    # the line end still belongs to its line
                    2,  1, 3
                    3,  2, 1
                    # behind an emoji of two chars: one column
                    6,  2, 3
                    8,  3, 1
                    10, 4, 1
                    11, 4, 2
                    99, 4, 2
                    """)
    void countsCodePointsFromOne(int offset, int line, int column) {
        Lines lines = Lines.of("a.sql", "ab\nc\uD83D\uDE00\r\nd\re");
        assertThat(lines.location(offset)).hasToString("a.sql:" + line + ":" + column);
    }

    @Test
    void linesComeWithoutTheirEnds() {
        Lines lines = Lines.of("a.sql", "\uFEFFone\r\ntwo\n\nfour");
        assertThat(lines.count()).isEqualTo(4);
        assertThat(new String[] {lines.line(1), lines.line(2), lines.line(3), lines.line(4)})
                .containsExactly("one", "two", "", "four");
        assertThat(lines.location(1)).hasToString("a.sql:1:1");
        assertThat(Lines.of("a.sql", "").line(1)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    # the second statement of a script, the server's position in it, and what is underlined
                    select a.mony from b           |  8 | 2:8: a
                    select a.mony from b           | 10 | 2:10: mony
                    select '\uD83D\uDE00', "no such" from b  | 13 | 2:13: "no such"
                    select 1 ->> 2                 | 10 | 2:10: ->>
                    create function f() as $$ selec 1 $$ | 27 | 2:27: selec
                    select (1                      | 10 | 2:10:
                    select                         | 99 | 2:7:
                    """)
    void anExcerptUnderlinesTheWholeToken(String sql, int position, String underlined) {
        Script script = Script.parse("a.sql", "select 1;\n" + sql + ";\nselect 3;\n");
        Excerpt excerpt = script.excerpt(script.parts().get(1), position, "is wrong");
        assertThat(shown(excerpt)).isEqualTo(underlined);
        assertThat(excerpt.remark()).isEqualTo("is wrong");
    }

    @Test
    void anExcerptOfALaterLineShowsThatLine() {
        Script script = Script.parse("a.sql", "-- é\r\n  create table t (\r\n    a mony\r\n  );");
        Excerpt excerpt = script.excerpt(script.parts().getFirst(), 25, "");
        assertThat(excerpt).isEqualTo(new Excerpt(script.lines().location(32), "    a mony", 4, ""));
        assertThat(excerpt.location()).hasToString("a.sql:3:7");
    }

    @Test
    void aWalkFindsTheSameLocations() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            String text = SqlNoise.text(random, 30);
            Lines lines = Lines.of("a.sql", text);
            Lines.Walk walk = lines.new Walk();
            for (int i = text.startsWith("\uFEFF") ? 1 : 0; i <= text.length(); i += 1 + random.nextInt(9)) {
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    assertThat(walk.to(i)).as("seed %d", seed).isEqualTo(lines.location(i));
                }
            }
        }
    }

    private static String shown(Excerpt excerpt) {
        String line = excerpt.line();
        int from = line.offsetByCodePoints(0, excerpt.location().column() - 1);
        String part = from < line.length() && line.charAt(from) != ';'
                ? " " + line.substring(from, line.offsetByCodePoints(from, excerpt.length()))
                : "";
        return excerpt.location().line() + ":" + excerpt.location().column() + ":" + part;
    }
}
