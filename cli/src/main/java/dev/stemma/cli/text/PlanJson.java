package dev.stemma.cli.text;

import dev.stemma.catalog.Unmanaged;
import dev.stemma.command.Difference;
import dev.stemma.diff.Change;
import dev.stemma.plan.Hazard;
import dev.stemma.plan.Plan;
import dev.stemma.plan.Statement;
import java.util.List;
import java.util.Locale;

/// Differences and plans as JSON.
public final class PlanJson {
    private PlanJson() {}

    public static Json of(Difference difference) {
        return Json.object()
                .with("from", difference.from())
                .with("to", difference.to())
                .with("changes", difference.changes().stream().map(PlanJson::of).toList())
                .with("statements", statements(difference.plan()))
                .with("remarks", difference.plan().remarks())
                .with("unmanaged", unmanaged(difference.unmanaged()));
    }

    public static List<Json> statements(Plan plan) {
        return plan.statements().stream().map(PlanJson::of).toList();
    }

    public static List<Json> unmanaged(List<Unmanaged> unmanaged) {
        return unmanaged.stream()
                .map(one -> Json.object().with("name", one.name()).with("reason", one.reason()))
                .toList();
    }

    private static Json of(Change change) {
        String what = switch (change) {
            case Change.Create create -> "create";
            case Change.Drop drop -> "drop";
            case Change.Alter alter -> "alter";
        };
        return Json.object().with("change", what).with("object", change.id().toString());
    }

    private static Json of(Statement statement) {
        return Json.object()
                .with("sql", statement.sql())
                .with("purpose", statement.purpose())
                .with("mode", statement.mode().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .with("hazards", statement.hazards().stream().map(PlanJson::of).toList());
    }

    private static Json of(Hazard hazard) {
        return Json.object().with("kind", hazard.kind().words()).with("reason", hazard.reason());
    }
}
