package dev.stemma.revision;

import static dev.stemma.revision.Graphs.applied;
import static dev.stemma.revision.Graphs.graph;
import static dev.stemma.revision.Graphs.ids;
import static dev.stemma.revision.Graphs.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {
    private static final RevisionGraph HEX = graph(
            "1975ea83b712 [account]",
            "1975ea83b712 -> 27c6a30d7c24 [shoppingcart]",
            "1975ea83b712 -> ae1027a6acf1",
            "ae1027a6acf1 -> ae9fe2b1c001");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1975ea83b712        | 1975ea83b712",
                "1                   | 1975ea83b712",
                "27c6                | 27c6a30d7c24",
                "ae                  | refused: ambiguous-prefix",
                "shoppingcart@ae     | refused: unknown-revision",
                "ae102@ae            | refused: ambiguous-prefix",
                "ae9@ae1             | ae1027a6acf1",
                "shoppingcart        | 27c6a30d7c24",
                "shop                | 27c6a30d7c24",
                "shoppingcart@head   | 27c6a30d7c24",
                "27c6@head           | 27c6a30d7c24",
                "account@head        | refused: several-heads",
                "account@heads       | 27c6a30d7c24 ae9fe2b1c001",
                "shop@19             | 1975ea83b712",
                "shop@ae1027a6acf1   | refused: not-on-line",
                "shop@base           | ''",
                "base                | ''",
                "current             | ae1027a6acf1",
                "shop@current        | 1975ea83b712",
                "current+1           | ae9fe2b1c001",
                "shop@+1             | 27c6a30d7c24",
                "-1                  | 1975ea83b712",
                "-2                  | ''",
                "-3                  | refused: not-enough-steps",
                "ae9-1               | ae1027a6acf1",
                "ae9-3               | ''",
                "ae9-4               | refused: not-enough-steps",
                "base+1              | 1975ea83b712",
                "base-1              | refused: not-enough-steps",
                "shop@head+1         | refused: not-enough-steps",
                "shop@base+2         | 27c6a30d7c24",
                "shop@base+3         | refused: not-enough-steps",
                "27c6+99999999999999 | refused: not-enough-steps",
                "27c6+0              | 27c6a30d7c24",
                "nobody@head         | refused: unknown-revision",
                "HEAD                | refused: unknown-revision",
                "head@base           | refused: malformed-target",
                "+0                  | refused: malformed-target",
                "@head               | refused: malformed-target",
                "shop@               | refused: malformed-target",
                "shop@27@head        | refused: malformed-target",
                "a b                 | refused: malformed-target",
                "a:b                 | refused: malformed-target",
            })
    void aTargetMeansRevisions(String target, String revisions) {
        assertThat(refusal(() -> ids(HEX.resolve(List.of(Target.parse(target)), applied("ae1027a6acf1")))))
                .isEqualTo(revisions);
    }

    @Test
    void anIdThatLooksLikeACountGoesFirst() {
        RevisionGraph graph = RevisionGraph.of(
                List.of(named("2024"), named("2024-01-users", "2024"), named("2024-1", "2024-01-users")));

        assertThat(meant(graph, "2024-1")).isEqualTo("2024-1");
        assertThat(meant(graph, "2024-1-1")).isEqualTo("2024-01-users");
        assertThat(meant(graph, "2024-01-users-1")).isEqualTo("2024");
        assertThat(meant(graph, "2024-0")).isEqualTo("2024");
        assertThat(meant(graph, "2024+1")).isEqualTo("2024-01-users");
    }

    @Test
    void theBeginningOfAnIdGoesBeforeACountFromTheBeginningOfAnId() {
        RevisionGraph graph = RevisionGraph.of(List.of(named("2023-12-a"), named("2024-01-b", "2023-12-a")));

        assertThat(meant(graph, "2024-01")).isEqualTo("2024-01-b");
        assertThat(meant(graph, "2024-1")).isEqualTo("2023-12-a");
    }

    @Test
    void anEmptyGraphHasHeadsAndNoRevision() {
        RevisionGraph empty = RevisionGraph.empty();

        assertThat(meant(empty, "head")).isEmpty();
        assertThat(meant(empty, "heads")).isEmpty();
        assertThat(meant(empty, "current")).isEmpty();
        assertThat(empty.upgradeSteps(Applied.nothing(), Target.parse("head"))).isEmpty();
    }

    @Test
    void anUndoneLedgerOnAnEmptyGraphIsNotTakenForTheBase() {
        Applied unknown = Applied.of("gone");

        assertThat(RevisionGraph.empty().downgradeSteps(unknown, Target.parse("head")))
                .isEmpty();
        assertThat(RevisionGraph.empty().downgradeSteps(unknown, Target.parse("base")))
                .hasSize(1);
    }

    @Test
    void aProblemSaysWhatIsWrongAndWhatToDo() {
        assertThat(words("27d6")).isEqualTo("""
                there is no revision or label '27d6'
                hint: 'history' lists the revisions""");
        assertThat(words("shopingcart")).isEqualTo("""
                there is no revision or label 'shopingcart'
                hint: did you mean 'shoppingcart'?""");
        assertThat(words("ae")).isEqualTo("""
                'ae' begins the ids of 2 revisions
                  ae1027a6acf1
                  ae9fe2b1c001
                hint: write more of the id""");
        assertThat(words("head")).isEqualTo("""
                'head' means one revision, but there are 2
                  27c6a30d7c24
                  ae9fe2b1c001
                hint: name one by its id or as 'LABEL@head', take all with 'heads', or join them with 'merge'""");
        assertThat(words("base+2")).isEqualTo("""
                'base+2' has 2 ways to go from '1975ea83b712'
                  27c6a30d7c24
                  ae1027a6acf1
                hint: name the revision, or count along one line: 'LABEL@...'""");
        assertThat(words("27c6+2")).isEqualTo("""
                '27c6+2' asks for 2 steps, but there is none
                hint: 'history' lists the revisions; 'heads' and 'base' are the ends""");
        assertThat(words("-5")).startsWith("'-5' asks for 5 steps, but there are 2\n");
        assertThat(words("shop@ae1027a6acf1")).isEqualTo("""
                revision 'ae1027a6acf1' is not on the line of 'shop'
                  ae1027a6acf1
                hint: leave out 'shop@', or name a revision of that line""");
        assertThat(words("+0")).isEqualTo("""
                '+0' is not a target: no step leads nowhere
                hint: a target is head, heads, base, current, an id, a label, +N, -N, ID+N, ID-N, or LABEL@ before\
                 any of them""");
    }

    @Test
    void everyTargetThatMeansNothingIsReported() {
        StemmaException exception = catchThrowableOfType(
                StemmaException.class,
                () -> HEX.upgradeSteps(Applied.nothing(), Target.parseAll(List.of("HEAD,1975", "shopp@heads-9"))));

        assertThat(exception.problems())
                .map(Problem::summary)
                .containsExactly(
                        "there is no revision or label 'HEAD'", "'shopp@heads-9' asks for 9 steps, but there are 2");
    }

    private static String words(String target) {
        StemmaException exception = catchThrowableOfType(
                StemmaException.class, () -> HEX.resolve(List.of(Target.parse(target)), applied("ae1027a6acf1")));
        Problem problem = exception.problems().getFirst();
        StringBuilder words = new StringBuilder(problem.summary());
        problem.details().forEach(detail -> words.append("\n  ").append(detail));
        problem.hint().ifPresent(hint -> words.append("\nhint: ").append(hint));
        return words.toString();
    }

    private static Revision named(String id, String... parents) {
        return Revision.of(id, parents)
                .but()
                .origin(Origin.headerless(id + ".sql"))
                .build();
    }

    private static String meant(RevisionGraph graph, String target) {
        return ids(graph.resolve(List.of(Target.parse(target)), Applied.nothing()));
    }
}
