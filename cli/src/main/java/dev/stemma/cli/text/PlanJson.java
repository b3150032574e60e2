package dev.stemma.cli.text;

import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Unmanaged;
import dev.stemma.command.Difference;
import dev.stemma.diff.Change;
import dev.stemma.diff.ColumnOrder;
import dev.stemma.diff.Detail;
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
        return Json.object()
                .with("change", what)
                .with("object", change.id().toString())
                .with("details", details(change));
    }

    private static List<Json> details(Change change) {
        return change instanceof Change.Alter(SchemaObject from, SchemaObject to)
                ? Detail.of(from, to).stream()
                        .map(detail -> Json.object()
                                .with("part", detail.part())
                                .with("from", detail.from())
                                .with("to", detail.to()))
                        .toList()
                : List.of();
    }

    /// Tables whose columns stand in another order than is wanted.
    public static List<Json> orders(List<ColumnOrder> orders) {
        return orders.stream()
                .map(order -> Json.object()
                        .with("table", order.table().path())
                        .with("columns", order.columns())
                        .with("wanted", order.wanted()))
                .toList();
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
