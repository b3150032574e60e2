package dev.stemma.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.plan.PlanText;
import dev.stemma.testkit.Case;
import dev.stemma.testkit.Cases;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each folder of `cases/sqlite` is a change of a schema: it is planned, proved, and walked up, down and up again over
/// its rows; and the SQL is what stands there.
class CasesTest {
    private static final RoundTrip TRIP = new RoundTrip();

    static List<Case> cases() {
        return Cases.sqlite();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void holds(Case one) throws SQLException {
        RoundTrip.Outcome outcome = TRIP.run(one.from(), one.to(), one.data(), one.keeps(), one.hints());
        assertThat(outcome.faults()).isEmpty();
        one.up().check(PlanText.of(outcome.up()));
        one.down().check(PlanText.of(outcome.down()));
        one.hazards().check(RoundTrip.hazards(outcome));
    }
}
