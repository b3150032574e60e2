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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every folder of `cases/diff`: up, down and up again on the oldest and the newest server, before two witnesses. Of
/// the
/// majors between, each takes its share of the cases; `-Dmajors=all` gives all to all.
/// `-Dcase=column/` runs only those whose name starts so.
class CasesTest {
    private static final String ONLY = System.getProperty("case", "");

    /// What is known not to hold yet stands in a file, with its reason, and is counted as skipped.
    private static final Map<String, String> OPEN = open();

    private static final int SHARE = 10;
    private static final boolean ALL_MAJORS = System.getProperty("majors", "").equals("all");

    // All begin at once, so that one server works while another is waited for.
    private static final Runs OLDEST = new Runs(Postgres.oldest(), one -> true);
    private static final Runs NEWEST = new Runs(Postgres.newest(), one -> true);
    private static final List<Runs> BETWEEN = between();

    @TestFactory
    Stream<DynamicTest> onTheOldest() {
        return OLDEST.tests((one, outcome) -> {
            if (!one.upOn(OLDEST.major()).text().isEmpty()) {
                one.upOn(OLDEST.major()).check(RoundTrip.text(outcome.up()));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> onTheNewest() {
        return NEWEST.tests((one, outcome) -> {
            check(one.up(), RoundTrip.text(outcome.up()));
            check(one.down(), RoundTrip.text(outcome.down()));
            check(one.hazards(), RoundTrip.hazards(outcome));
        });
    }

    @TestFactory
    Stream<DynamicContainer> onThoseBetween() {
        return BETWEEN.stream()
                .map(runs -> DynamicContainer.dynamicContainer(
                        "PostgreSQL " + runs.major(), runs.tests((one, outcome) -> {})));
    }

    private static List<Runs> between() {
        List<Integer> majors = Postgres.majors().subList(1, Postgres.majors().size() - 1);
        List<Runs> runs = new ArrayList<>();
        for (int place = 0; place < majors.size(); place++) {
            int share = place;
            // The name decides, so that a new case moves no other one to another server.
            runs.add(new Runs(
                    Postgres.major(majors.get(place)),
                    one -> ALL_MAJORS || Math.floorMod(one.name().hashCode(), SHARE) == share));
        }
        return runs;
    }

    /// The round trips on one server, one after the other, in a thread of their own.
    private static final class Runs {
        private final RoundTrip trip;
        private final Map<Case, Future<RoundTrip.Outcome>> outcomes = new LinkedHashMap<>();

        Runs(Postgres server, Predicate<Case> takes) {
            this.trip = new RoundTrip(server);
            ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform()
                    .daemon()
                    .name("cases on " + server.major())
                    .factory());
            for (Case one : Cases.diff()) {
                if (one.runsOn(server.major()) && takes.test(one) && one.name().startsWith(ONLY)) {
                    Future<RoundTrip.Outcome> outcome = OPEN.containsKey(one.name())
                            ? CompletableFuture.completedFuture(null)
                            : thread.submit(() -> trip.run(one));
                    outcomes.put(one, outcome);
                }
            }
            thread.shutdown();
        }

        int major() {
            return trip.major();
        }

        Stream<DynamicTest> tests(BiConsumer<Case, RoundTrip.Outcome> golden) {
            return outcomes.entrySet().stream()
                    .map(run -> DynamicTest.dynamicTest(run.getKey().name(), () -> {
                        RoundTrip.Outcome outcome = outcome(run.getKey(), run.getValue());
                        golden.accept(run.getKey(), outcome);
                    }));
        }

        private static RoundTrip.Outcome outcome(Case one, Future<RoundTrip.Outcome> run) throws Exception {
            String reason = OPEN.get(one.name());
            assumeTrue(reason == null, () -> "open: " + reason);
            RoundTrip.Outcome outcome = run.get();
            assertThat(outcome.faults())
                    .as(() -> RoundTrip.text(outcome.up()) + "\n-- down\n\n" + RoundTrip.text(outcome.down()))
                    .isEmpty();
            return outcome;
        }
    }

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

    /// The SQL itself is held where a folder shows it; everywhere else it is held by what it does.
    private static void check(Golden golden, String actual) {
        if (Golden.isWriting() || !golden.text().isEmpty()) {
            golden.check(actual);
        }
    }
}
