package dev.stemma.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextDiffTest {
    @Test
    void showsThreeLinesOfContext() {
        assertThat(diff("a b c d e f g h i", "a b c d E f g h i")).isEqualTo("""
                --- before
                +++ after
                @@ -2,7 +2,7 @@
                 b
                 c
                 d
                -e
                +E
                 f
                 g
                 h
                """);
    }

    @Test
    void changesFarApartAreHunksOfTheirOwn() {
        assertThat(diff("a b c d e f g h i", "x a b c d e f g h")).isEqualTo("""
                --- before
                +++ after
                @@ -1,3 +1,4 @@
                +x
                 a
                 b
                 c
                @@ -6,4 +7,3 @@
                 f
                 g
                 h
                -i
                """);
    }

    @Test
    void changesCloseTogetherShareAHunk() {
        assertThat(diff("a b c d e f g h", "b c d e f g")).isEqualTo("""
                --- before
                +++ after
                @@ -1,8 +1,6 @@
                -a
                 b
                 c
                 d
                 e
                 f
                 g
                -h
                """);
    }

    @Test
    void emptyTexts() {
        assertThat(diff("", "a")).isEqualTo("--- before\n+++ after\n@@ -0,0 +1 @@\n+a\n");
        assertThat(diff("a", "")).isEqualTo("--- before\n+++ after\n@@ -1 +0,0 @@\n-a\n");
        assertThat(diff("", "")).isEmpty();
    }

    @Test
    void lineEndsMakeNoDifference() {
        assertThat(TextDiff.unified("before", "a\r\nb", "after", "a\nb\n")).isEmpty();
    }

    @Test
    void aDifferenceIsTheShortestAndLeadsFromOneTextToTheOther() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 3_000; round++) {
            List<String> before = someLines(random);
            List<String> after = someLines(random);
            List<String> diff = TextDiff.unified("b", String.join("\n", before), "a", String.join("\n", after));
            assertThat(patched(before, diff)).as("seed %d, %s", seed, diff).isEqualTo(after);
            assertThat(diff.stream()
                            .skip(2)
                            .filter(line -> line.matches("[+-].*"))
                            .count())
                    .as("seed %d, %s and %s", seed, before, after)
                    .isEqualTo(before.size() + after.size() - 2L * longestCommon(before, after));
        }
    }

    @Test
    void longTextsWithNothingInCommonAreShownWhole() {
        String before =
                IntStream.range(0, 20_000).mapToObj(i -> "a" + i).collect(Collectors.joining("\n", "same\n", "\nend"));
        String after = before.replace('a', 'b').replace("sbme", "same");
        assertThat(TextDiff.unified("b", before, "a", after)).hasSize(2 + 1 + 1 + 40_000 + 1);
    }

    private static String diff(String before, String after) {
        return TextDiff.unified("before", before.replace(' ', '\n'), "after", after.replace(' ', '\n')).stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> someLines(Random random) {
        return random.ints(random.nextInt(30), 0, 6).mapToObj(i -> "line" + i).toList();
    }

    /// What `patch` would make of the text.
    private static List<String> patched(List<String> before, List<String> diff) {
        List<String> after = new ArrayList<>();
        int next = 0;
        for (String line : diff.stream().skip(2).toList()) {
            if (line.startsWith("@@")) {
                int start = firstOfHunk(line);
                after.addAll(before.subList(next, start));
                next = start;
            } else if (line.startsWith("+")) {
                after.add(line.substring(1));
            } else {
                assertThat(line.substring(1)).isEqualTo(before.get(next++));
                if (line.startsWith(" ")) {
                    after.add(line.substring(1));
                }
            }
        }
        after.addAll(before.subList(next, before.size()));
        return after;
    }

    private static int firstOfHunk(String header) {
        String[] range = header.substring("@@ -".length(), header.indexOf(" +")).split(",");
        int start = Integer.parseInt(range[0]);
        return Arrays.asList(range).getLast().equals("0") ? start : start - 1;
    }

    private static int longestCommon(List<String> one, List<String> other) {
        int[][] length = new int[one.size() + 1][other.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                length[i][j] = one.get(i - 1).equals(other.get(j - 1))
                        ? length[i - 1][j - 1] + 1
                        : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        return length[one.size()][other.size()];
    }
}
