package dev.stemma.postgres.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.run.LockSettings;
import dev.stemma.run.LockSettings.Pooler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PatienceTest {
    @Test
    void attemptsGrowLongerAndPausesWider() {
        Patience patience = patience(Duration.ofSeconds(5), Duration.ofSeconds(1));
        List<Long> attempts = new ArrayList<>();
        while (!patience.isOver()) {
            Duration timeout = patience.lockTimeout();
            attempts.add(timeout.toMillis());
            patience.failed(timeout);
            Duration pause = patience.pause();
            assertThat(pause).isLessThanOrEqualTo(Duration.ofSeconds(5));
            patience.paused(pause);
        }
        assertThat(attempts).startsWith(300L, 600L, 1200L, 2400L, 4800L, 5000L, 5000L);
        assertThat(patience.waited()).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(65));
    }

    @Test
    void someAttemptOutlastsTheServersLookForDeadlocks() {
        Patience patience = patience(Duration.ofMillis(400), Duration.ofSeconds(1));
        for (int i = 0; i < 5; i++) {
            patience.failed(Duration.ZERO);
        }
        assertThat(patience.lockTimeout()).isEqualTo(Duration.ofMillis(1500));
    }

    private static Patience patience(Duration longest, Duration deadlock) {
        LockSettings settings = new LockSettings(Duration.ZERO, longest, Duration.ofMinutes(1), Pooler.REFUSE);
        return new Patience(settings, deadlock, new Random(1));
    }
}
