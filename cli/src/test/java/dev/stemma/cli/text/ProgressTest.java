package dev.stemma.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.cli.text.RunText.Detail;
import dev.stemma.revision.Revision;
import dev.stemma.revision.Step;
import dev.stemma.run.RunEvent;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream terminal = new PrintStream(written, true, StandardCharsets.UTF_8);

    @Test
    void aLineOfATerminalIsWrittenAnew() {
        Progress progress = Progress.rewritten(terminal, 10);
        progress.clear();
        progress.tell("1000 rows");
        progress.tell("2000 rows, and so on");
        progress.clear();
        progress.clear();
        assertThat(written.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r1000 rows\u001b[K\r2000 rows\u001b[K\r\u001b[K");
    }

    @Test
    void whatElseIsSaidStandsInALineOfItsOwn() {
        RunText text = new RunText(
                terminal::println, terminal::println, Style.PLAIN, Detail.NORMAL, Progress.rewritten(terminal, 0));
        Step step = new Step.Upgrade(Revision.of("a1"));
        text.on(new RunEvent.Progress(step, "backfill 'names': 1000 rows", 40));
        text.on(new RunEvent.TryingAgain(step, 2, Duration.ofMillis(50), "somebody was in the way"));
        assertThat(written.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "", // the first return
                        "backfill 'names': 1000 rows 40 %\u001b[K",
                        "\u001b[Krevision a1: somebody was in the way; attempt 2 in 50 ms");
    }

    @Test
    void aLogGetsALineNowAndThen() {
        AtomicLong clock = new AtomicLong();
        List<String> log = new ArrayList<>();
        Progress progress = Progress.everySoOften(Duration.ofSeconds(10), clock::get, log::add);
        for (int second = 1; second <= 25; second++) {
            clock.set(Duration.ofSeconds(second).toNanos());
            progress.tell(second + " s");
        }
        assertThat(log).containsExactly("10 s", "20 s");
    }
}
