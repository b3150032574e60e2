package dev.stemma.postgres.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stemma.testkit.Case;
import dev.stemma.testkit.Cases;
import dev.stemma.testkit.Golden;
import dev.stemma.testkit.Postgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every folder of `cases/diff`: up, down and up again on the oldest and the newest server, before two witnesses.
/// `-Dcase=column/` runs only those whose name starts so.
class CasesTest {
    private static final String ONLY = System.getProperty("case", "");

    @TestFactory
    Stream<DynamicTest> onTheOldest() {
        return tests(Postgres.oldest(), false);
    }

    @TestFactory
    Stream<DynamicTest> onTheNewest() {
        return tests(Postgres.newest(), true);
    }

    private static Stream<DynamicTest> tests(Postgres server, boolean golden) {
        RoundTrip trip = new RoundTrip(server, golden);
        List<Case> cases = Cases.diff();
        return cases.stream()
                .filter(one -> one.runsOn(server.major()) && one.name().startsWith(ONLY))
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> run(trip, one, golden)));
    }

    /// What is known not to hold yet stands in a file, with its reason, and is counted as skipped.
    private static final Map<String, String> OPEN = open();

    private static Map<String, String> open() {
        Map<String, String> reasons = new HashMap<>();
        try {
            for (String line : Files.readAllLines(Cases.folder("diff").resolve("open.txt"))) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    reasons.put(
                            line.substring(0, line.indexOf(':')),
                            line.substring(line.indexOf(':') + 1).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reasons;
    }

    private static void run(RoundTrip trip, Case one, boolean golden) {
        String reason = OPEN.get(one.name());
        assumeTrue(reason == null, () -> "open: " + reason);
        RoundTrip.Outcome outcome = trip.run(one.from(), one.to(), one.data(), one.keeps());
        String up = RoundTrip.text(outcome.up());
        String down = RoundTrip.text(outcome.down());
        assertThat(outcome.faults()).as(() -> up + "\n-- down\n\n" + down).isEmpty();
        if (golden) {
            check(one.up(), up);
            check(one.down(), down);
            check(one.hazards(), RoundTrip.hazards(outcome));
        }
        // pg_dump knows only one print of a definition, ours may be the second; until each difference is settled, those
        // cases are counted as skipped, by name.
        assumeTrue(outcome.doubts().isEmpty(), () -> String.join("\n", outcome.doubts()));
    }

    /// The SQL itself is held where a folder shows it; everywhere else it is held by what it does.
    private static void check(Golden golden, String actual) {
        if (Golden.isWriting() || !golden.text().isEmpty()) {
            golden.check(actual);
        }
    }
}
