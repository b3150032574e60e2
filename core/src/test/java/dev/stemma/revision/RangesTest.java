package dev.stemma.revision;

import static dev.stemma.revision.Graphs.applied;
import static dev.stemma.revision.Graphs.graph;
import static dev.stemma.revision.Graphs.ids;
import static dev.stemma.revision.Graphs.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangesTest {
    private static final RevisionGraph GRAPH =
            graph("a", "a -> b", "b -> c [cee]", "c -> d", "b -> e [eee]", "d, e -> m", "x [ex]", "x, +c -> y");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "    | :        | y x m e d c b a",
                "    | :c       | c b a",
                "    | c:       | m d c",
                "    | b:m      | m e d c b",
                "    | b:b      | b",
                "    | ex@base: | y x c b a",
                "    | x:y      | y x",
                "    | a:ex@head| y c b a",
                "    | d:y      | refused: not-a-range",
                "    | c:y      | y c",
                "    | b:m,y    | y m e d c b",
                "    | b:heads  | m e d c b",
                "    | d:c      | refused: not-a-range",
                "    | e:d      | refused: not-a-range",
                "    | -1:      | y x m e d",
                "    | -1:d     | d c",
                "    | -9:d     | d c b a",
                "    | :+2      | refused: ambiguous-walk",
                "    | cee@base:cee@+2 | b a",
                "    | a:+1     | b a",
                "    | c:+2     | m d c",
                "    | c:+9     | m d c",
                "    | base-1:  | refused: not-enough-steps",
                "    | :ex@head+1 | refused: not-enough-steps",
                "    | e:m+1    | m e",
                "d   | current: | m d",
                "d   | -1:current | d c",
                "d   | -1:+1    | m d c",
                "d   | :-1      | c b a",
                "d   | e,c:m    | m e d c",
            })
    void historyBetweenTwoEnds(@Nullable String applied, String range, String revisions) {
        assertThat(refusal(() -> ids(GRAPH.history(TargetRange.parse(range), applied(applied)))))
                .isEqualTo(revisions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ":       | ''        | a b c d e m x y",
                ":c      | ''        | a b c",
                "b:c     | a b       | c",
                "b:heads | a b       | c d e m x y",
                "d,x:heads | a b c d x | e m y",
                "c:y     | a b c     | x y",
                "b:eee@+1| a b       | e",
                "c:+1    | a b c     | d",
                "m:m     | a b c d e m | ''",
                "c:b     | ''        | refused: not-a-range",
                "c:-1    | ''        | refused: wrong-direction",
                "b:+1    | ''        | refused: ambiguous-walk",
                "b:+9    | ''        | refused: ambiguous-walk",
                "current:c | ''      | refused: no-database",
                "b:current+1 | ''    | refused: no-database",
            })
    void anUpgradeWithoutADatabase(String range, String start, String steps) {
        assertThat(refusal(() -> plan(GRAPH.upgradeRange(TargetRange.parse(range)), start)))
                .isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ":       | a b c d e m x y | y x m e d c b a",
                "m:b     | a b c d e m | m e d c",
                "m:-2    | a b c d e m | m e",
                "m:c-1   | a b c d e m | m e d c",
                "y:ex@base | a b c x y | y x",
                "m,y:c   | a b c d e m x y | m d",
                "m:d,e   | a b c d e m | m",
                "b:c     | ''      | refused: not-a-range",
                "b:+1    | ''      | refused: wrong-direction",
                "c:-1    | a b c   | c",
                "b:-3    | ''      | refused: not-enough-steps",
            })
    void aDowngradeWithoutADatabase(String range, String start, String steps) {
        assertThat(refusal(() -> plan(GRAPH.downgradeRange(TargetRange.parse(range)), start)))
                .isEqualTo(steps);
    }

    private static String plan(RangePlan plan, String start) {
        assertThat(String.join(
                        " ", plan.start().ids().stream().map(RevisionId::text).toList()))
                .isEqualTo(start);
        return ids(plan.steps().stream().map(Step::revision));
    }

    @Test
    void aRangeHasOneColon() {
        assertThat(refusal(() -> TargetRange.parse("a:b:c").text())).isEqualTo("refused: malformed-target");
        assertThat(refusal(() -> TargetRange.parse("a").text())).isEqualTo("refused: malformed-target");
    }
}
