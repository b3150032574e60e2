package dev.stemma.proof;

import dev.stemma.catalog.ObjectId;
import dev.stemma.database.DatabaseSystem;
import dev.stemma.database.PlanOptions;
import dev.stemma.database.SampleRows;
import dev.stemma.database.SampleRows.Made;
import dev.stemma.database.ScratchDatabase;
import dev.stemma.database.ScratchDatabases;
import dev.stemma.plan.Hazard;
import dev.stemma.plan.Plan;
import dev.stemma.problem.StemmaException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Shows with rows what a proof shows without: that the plans run over them, and that columns which stay keep what they
/// hold, up, down and up again.
public final class RowProof {
    private static final List<String> STAGES = List.of("up with rows", "down with rows", "up again with rows");

    private final DatabaseSystem system;
    private final ScratchDatabases scratch;
    private final PlanOptions options;
    private final SampleRows samples;

    public RowProof(DatabaseSystem system, ScratchDatabases scratch, PlanOptions options, SampleRows samples) {
        this.system = system;
        this.scratch = scratch;
        this.options = options;
        this.samples = samples;
    }

    /// What came of it.
    ///
    /// @param made    the rows
    /// @param columns how many columns were compared
    /// @param stopped why it went no further, where the plan itself says that rows may stop it; else empty
    public record Shown(Made made, int columns, String stopped) {}

    /// Fails where a plan does that should not, or where something is lost.
    public Shown show(Proved proved, int count) {
        try (ScratchDatabase database = scratch.create()) {
            Connection connection = database.connection();
            system.prepare(connection, proved.from());
            Plan building = system.plan(system.read(connection), proved.from(), options);
            PlanRun.run(database, building, "building what is there, for rows");
            Made made = samples.fill(connection, count);
            Map<ObjectId, List<String>> columns = KeptColumns.of(proved);
            int compared = columns.values().stream().mapToInt(List::size).sum();
            return new Shown(made, compared, walk(database, proved, columns));
        } catch (SQLException e) {
            throw new StemmaException(
                    new ProofFailed("rows", ProofFailed.How.STOPPED, List.of(String.valueOf(e.getMessage()))), e);
        }
    }

    private String walk(ScratchDatabase database, Proved proved, Map<ObjectId, List<String>> columns)
            throws SQLException {
        Map<ObjectId, List<String>> before = held(database, columns);
        for (int at = 0; at < STAGES.size(); at++) {
            Plan plan = at == 1 ? proved.down() : proved.up();
            try {
                PlanRun.run(database, plan, STAGES.get(at));
            } catch (StemmaException e) {
                if (mayFail(plan)) {
                    return STAGES.get(at) + ": " + facts(e);
                }
                throw e;
            }
            compare(before, held(database, columns), STAGES.get(at));
        }
        return "";
    }

    private static String facts(StemmaException e) {
        List<String> details = e.problems().getFirst().details();
        return String.join(" -- ", details.subList(Math.min(1, details.size()), details.size()));
    }

    private static boolean mayFail(Plan plan) {
        return plan.statements().stream()
                .flatMap(statement -> statement.hazards().stream())
                .anyMatch(hazard -> hazard.kind() == Hazard.Kind.MAY_FAIL_ON_DATA);
    }

    private static void compare(Map<ObjectId, List<String>> before, Map<ObjectId, List<String>> after, String stage) {
        List<String> lost = new ArrayList<>();
        before.forEach((table, rows) -> {
            List<String> now = after.getOrDefault(table, List.of());
            if (!rows.equals(now)) {
                lost.add(table + " held " + rows.size() + " rows: " + rows);
                lost.add("and holds " + now.size() + ": " + now);
            }
        });
        if (!lost.isEmpty()) {
            throw new StemmaException(new ProofFailed(stage, ProofFailed.How.DIFFERENT, lost));
        }
    }

    private Map<ObjectId, List<String>> held(ScratchDatabase database, Map<ObjectId, List<String>> columns)
            throws SQLException {
        Map<ObjectId, List<String>> held = new TreeMap<>();
        for (Map.Entry<ObjectId, List<String>> entry : columns.entrySet()) {
            held.put(entry.getKey(), samples.held(database.connection(), entry.getKey(), entry.getValue()));
        }
        return held;
    }
}
