package dev.stemma.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionTest {
    @Test
    void isToldInOneLineWithTheTimeInTheFormOfAllTimes() {
        Session session = new Session(
                7, "stemma", "postgres", "active", Instant.parse("2026-11-30T01:05:38.376Z"), "BEGIN;\n  SELECT 1");
        assertThat(session.line())
                .isEqualTo(
                        "process 7 'stemma' of user postgres, active, since 2026-11-30 01:05:38 UTC: BEGIN; SELECT 1");
    }

    @Test
    void leavesOutWhatThisUserMayNotSee() {
        assertThat(new Session(7, null, null, null, null, null).line()).isEqualTo("process 7");
    }
}
