package dev.stemma.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateStatementTest {
    @Test
    void conditionsAreAddedInPlace() {
        assertThat(with("UPDATE users SET a = 1 WHERE b OR c"))
                .isEqualTo("UPDATE users SET a = 1 WHERE(b OR c\n) AND id > 7");
        assertThat(with("update users set a = 1")).isEqualTo("update users set a = 1 WHERE id > 7");
        assertThat(with("UPDATE u SET a = (SELECT x FROM y WHERE z) WHERE a IS DISTINCT FROM b -- why"))
                .isEqualTo(
                        "UPDATE u SET a = (SELECT x FROM y WHERE z) WHERE(a IS DISTINCT FROM b -- why\n) AND id > 7");
        assertThat(with("UPDATE u SET a = 1 WHERE(b)")).isEqualTo("UPDATE u SET a = 1 WHERE((b)\n) AND id > 7");
    }

    @Test
    void tableAndTargetAreFound() {
        UpdateStatement update = UpdateStatement.of("UPDATE ONLY app.\"Users\" AS u SET \"set\" = 1")
                .orElseThrow();
        assertThat(update.table()).isEqualTo("app.\"Users\"");
        assertThat(update.target()).isEqualTo("ONLY app.\"Users\" AS u");
        assertThat(update.condition()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM users WHERE a",
                "UPDATE users SET a = b.a FROM b WHERE b.id = users.id",
                "UPDATE users SET a = 1 RETURNING a",
                "UPDATE users SET a = 1 WHERE CURRENT OF c",
                "WITH x AS (SELECT 1) UPDATE users SET a = 1",
                "UPDATE users",
                ""
            })
    void whatIsMoreThanAnUpdateIsNone(String text) {
        assertThat(UpdateStatement.of(text)).isEqualTo(Optional.empty());
    }

    private static String with(String text) {
        return UpdateStatement.of(text).orElseThrow().where("id > 7");
    }
}
