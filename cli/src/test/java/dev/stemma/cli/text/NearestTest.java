package dev.stemma.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"upgarde, upgrade", "statsu, status", "histroy, history", "downgrad, downgrade", "fly, -"})
    void findsTheWordThatWasMeant(String typed, String meant) {
        List<String> known = List.of("upgrade", "downgrade", "status", "history", "show");
        assertThat(Nearest.of(typed, known).orElse("-")).isEqualTo(meant);
    }
}
