package dev.stemma.revision.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.revision.Replaced;
import dev.stemma.revision.RevisionId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplacesTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"a1", "a1, b1", "s1 (a1, b1), c1", "s3 (s1 (a1), s2 (b1, c1)), d1", "v(1), s1 (v(2))"})
    void isReadAsItIsWritten(String text) {
        assertThat(ReplacesText.parse(text).map(Replaced::joined)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a1,", "a1,,b1", "a1 b1", "s1 (a1", "s1 ()", "a1)", "s1 (a1) b1"})
    void isNotReadWhereItDoesNotFit(String text) {
        assertThat(ReplacesText.parse(text)).isEmpty();
    }

    @Test
    void aDatabaseHasWhatWasSquashedInOneFormOrTheOther() {
        List<Replaced> replaced = ReplacesText.parse("s1 (a1, b1)").orElseThrow();

        assertThat(replaced.getFirst().isIn(ids("s1"))).isTrue();
        assertThat(replaced.getFirst().isIn(ids("a1", "b1"))).isTrue();
        assertThat(replaced.getFirst().isIn(ids("b1"))).isFalse();
        assertThat(Replaced.condition(replaced, "has(%s)"::formatted))
                .isEqualTo("((has(s1) OR (has(a1) AND has(b1))))");
    }

    private static Set<RevisionId> ids(String... ids) {
        return Set.of(ids).stream().map(RevisionId::new).collect(Collectors.toSet());
    }
}
