package dev.stemma.postgres.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.testkit.Case;
import dev.stemma.testkit.Cases;
import dev.stemma.testkit.Golden;
import dev.stemma.testkit.Postgres;
import java.util.List;
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
        RoundTrip trip = new RoundTrip(server);
        List<Case> cases = Cases.diff();
        return cases.stream()
                .filter(one -> one.runsOn(server.major()) && one.name().startsWith(ONLY))
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> run(trip, one, golden)));
    }

    private static void run(RoundTrip trip, Case one, boolean golden) {
        RoundTrip.Outcome outcome = trip.run(one.from(), one.to(), one.data(), one.keeps());
        String up = RoundTrip.text(outcome.up());
        String down = RoundTrip.text(outcome.down());
        assertThat(outcome.faults()).as(() -> up + "\n-- down\n\n" + down).isEmpty();
        if (golden) {
            check(one.up(), up);
            check(one.down(), down);
            check(one.hazards(), RoundTrip.hazards(outcome));
        }
    }

    /// The SQL itself is held where a folder shows it; everywhere else it is held by what it does.
    private static void check(Golden golden, String actual) {
        if (Golden.isWriting() || !golden.text().isEmpty()) {
            golden.check(actual);
        }
    }
}
