package dev.stemma.sqlite.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import dev.stemma.sqlite.RoundTrip;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Random pairs of schemas with rows: up gives the wanted schema, down the old one, up again the wanted one, and what
/// both have a place for is never lost. `-Dseed=N -Dpairs=1` repeats the one that is named in a failure.
class PairTest {
    private static final int PAIRS = Integer.getInteger("pairs", 200);

    @Test
    void rowsSurvive() throws SQLException {
        long first = Long.getLong("seed", System.nanoTime());
        for (long seed = first; seed < first + PAIRS; seed++) {
            assertThat(faults(seed)).isEmpty();
        }
    }

    private static List<String> faults(long seed) throws SQLException {
        SketchMaker maker = new SketchMaker(new SplittableRandom(seed));
        Sketch from = maker.make();
        Sketch to = maker.changed(from);
        List<String> faults = new ArrayList<>();
        try {
            faults.addAll(new RoundTrip()
                    .run(from.sql(), to.sql(), Optional.of(from.rows()), Optional.of(from.survivors(to)), List.of())
                    .faults());
        } catch (StemmaException stop) {
            for (Problem problem : stop.problems()) {
                faults.add(problem.summary());
                faults.addAll(problem.details());
                problem.excerpt().ifPresent(excerpt -> faults.add(excerpt.line() + " -- " + excerpt.remark()));
            }
        }
        if (!faults.isEmpty()) {
            faults.addFirst("seed " + seed + "\n" + from.sql() + "\n-- to\n" + to.sql());
        }
        return faults;
    }
}
