package dev.stemma.sqlite.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.ObjectId;
import dev.stemma.diff.Rename;
import dev.stemma.diff.RenameStep;
import dev.stemma.plan.Hazard;
import dev.stemma.plan.Hazards;
import dev.stemma.plan.Plan;
import dev.stemma.plan.Statement;
import dev.stemma.sqlite.text.SqliteNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gives tables and columns other names. SQLite lets the definitions that use them follow. What holds no rows, as an
/// index or a view, is dropped and created under its new name by the plan that comes after.
public final class RenamePlan {
    private RenamePlan() {}

    /// @param catalog what there is before the first rename
    public static Plan of(List<Rename> renames, Catalog catalog) {
        List<Statement> statements = new ArrayList<>();
        for (RenameStep step : RenameStep.of(renames, catalog)) {
            String sql = sql(step.now());
            if (sql != null) {
                statements.add(new Statement(
                        sql, step.rename().to(), step.summary(), Statement.Mode.IN_TRANSACTION, hazards(step)));
            }
        }
        return new Plan(statements, List.of());
    }

    private static List<Hazard> hazards(RenameStep step) {
        return step.breaks() == null ? List.of() : List.of(Hazards.breaksCode(step.breaks()));
    }

    private static @Nullable String sql(Rename rename) {
        ObjectId from = rename.from();
        String to = SqliteNames.quote(rename.to().name());
        return switch (from.kind()) {
            case TABLE -> "ALTER TABLE " + SqliteNames.quote(from.name()) + " RENAME TO " + to;
            case COLUMN ->
                "ALTER TABLE " + SqliteNames.quote(from.requiredParent().name()) + " RENAME COLUMN "
                        + SqliteNames.quote(from.name()) + " TO " + to;
            default -> null;
        };
    }
}
