package dev.stemma.postgres.plan;

import dev.stemma.plan.Hazard;
import dev.stemma.plan.Hazard.Kind;
import dev.stemma.plan.Hazards;
import java.util.Comparator;
import java.util.List;

/// What follows from the kind of statement: a table that ALTER TABLE writes anew, or reads under its usual lock, is
/// closed to everyone meanwhile; a foreign table has no rows here.
final class LockHazards {
    private LockHazards() {}

    static Step completed(Step step) {
        Step complete = withLocks(step);
        List<Hazard> sorted = complete.hazards().stream()
                .sorted(Comparator.comparing(Hazard::kind))
                .toList();
        return withHazards(complete, sorted);
    }

    private static Step withLocks(Step step) {
        String sql = step.sql();
        if (sql.startsWith("ALTER FOREIGN TABLE ")) {
            return withoutRows(step);
        }
        boolean closes = sql.startsWith("ALTER TABLE ") && !sql.contains(" VALIDATE CONSTRAINT ");
        if (!closes || has(step, Kind.BLOCKS_READS)) {
            return step;
        }
        if (has(step, Kind.REWRITES_TABLE)) {
            return step.with(Hazards.blocksReads("the table is locked until the rewrite ends"));
        }
        return has(step, Kind.SCANS_TABLE)
                ? step.with(Hazards.blocksReads("the table is locked until every row has been looked at"))
                : step;
    }

    /// The step as it is where there are no rows to be touched.
    static Step withoutRows(Step step) {
        return withHazards(step, notOfRows(step));
    }

    private static Step withHazards(Step step, List<Hazard> hazards) {
        return new Step(step.about(), step.words(), step.head(), step.clause(), step.merge(), step.mode(), hazards);
    }

    private static boolean has(Step step, Kind kind) {
        return step.hazards().stream().anyMatch(hazard -> hazard.kind() == kind);
    }

    private static List<Hazard> notOfRows(Step step) {
        return step.hazards().stream()
                .filter(hazard -> switch (hazard.kind()) {
                    case REWRITES_TABLE, SCANS_TABLE, BLOCKS_READS, BLOCKS_WRITES, MAY_FAIL_ON_DATA -> false;
                    case DELETES_DATA, NOT_IN_TRANSACTION, IRREVERSIBLE, BREAKS_RUNNING_CODE -> true;
                })
                .toList();
    }
}
