package dev.stemma.postgres.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.testkit.Case;
import dev.stemma.testkit.Cases;
import dev.stemma.testkit.Postgres;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What plans say of their statements is true: each is run on a real server, which is asked for the locks it took, the
/// files it wrote anew, and the tables it read. `-Dlocks=all` takes every case; otherwise a tenth, by their names,
/// and all that are about little else.
class LocksTest {
    private static final boolean ALL = System.getProperty("locks", "").equals("all");
    private static final Set<String> ALWAYS = Set.of("online", "domain", "unlogged");
    private static final int SHARE = 10;

    /// What is not asked here, and why.
    private static final Map<String, String> EXCEPT = Map.of(
            "partition/default-to-bounds",
            "more is said than was seen: the server need not look at rows of an only, default partition",
            "property/detached-without-the-keys-of-the-whole",
            "more is said than was seen: the partition that is attached has no partitions itself",
            "partition/three-levels-with-rows",
            "more is said than was seen: every partition of the table is made again before its columns change",
            "partition/bounds-and-columns-with-rows",
            "more is said than was seen, as above",
            "postgres-18/not-null-names-over-type-of-key",
            "more is said than was seen: the column has been required all the time",
            "partition/keeps-not-null",
            "more is said than was seen: every partition has its own mark already",
            "postgres-18/not-null-of-added-column",
            "more is said than was seen, as above",
            "postgres-18/not-null-of-attached-partition",
            "more is said than was seen, as above",
            "operator/change",
            "the driver takes the operator ?? for a parameter");

    @Test
    void onTheNewest() {
        assertThat(lies(Postgres.newest())).isEmpty();
    }

    @Test
    void onTheOldest() {
        assertThat(lies(Postgres.oldest())).isEmpty();
    }

    private static List<String> lies(Postgres server) {
        LockWitness witness = new LockWitness(server);
        List<String> lies = new ArrayList<>();
        int statements = 0;
        for (Case one : chosen(server.major())) {
            for (LockWitness.Deed deed : witness.deeds(one)) {
                statements++;
                deed.lies()
                        .forEach(lie -> lies.add(one.name() + " " + lie + "\n  "
                                + deed.statement().sql()));
            }
        }
        assertThat(statements).as("statements that were watched").isGreaterThan(100);
        return lies;
    }

    private static List<Case> chosen(int major) {
        List<Case> cases = new ArrayList<>();
        for (Case one : Cases.diff()) {
            String group = one.name().substring(0, one.name().indexOf('/'));
            boolean taken =
                    ALL || ALWAYS.contains(group) || Math.floorMod(one.name().hashCode(), SHARE) == 0;
            if (taken && one.runsOn(major) && !EXCEPT.containsKey(one.name())) {
                cases.add(one);
            }
        }
        return cases;
    }
}
