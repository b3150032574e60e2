package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.diff.Rename;
import dev.stemma.diff.RenameStep;
import dev.stemma.plan.Hazard;
import dev.stemma.plan.Hazards;
import dev.stemma.plan.Plan;
import dev.stemma.plan.Statement;
import dev.stemma.sql.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Gives things other names where they stand. They keep all they hold, and what uses them follows.
public final class RenamePlan {
    private final Names names;

    private RenamePlan(Catalog catalog) {
        this.names = new Names(catalog::find);
    }

    /// @param catalog what there is before the first rename
    public static Plan of(List<Rename> renames, Catalog catalog) {
        RenamePlan plan = new RenamePlan(catalog);
        List<Statement> statements = new ArrayList<>();
        for (RenameStep step : RenameStep.of(renames, catalog)) {
            for (String sql : plan.sql(step.now())) {
                statements.add(new Statement(
                        sql, step.rename().to(), step.summary(), Statement.Mode.IN_TRANSACTION, hazards(step)));
            }
        }
        return new Plan(statements, List.of());
    }

    private static List<Hazard> hazards(RenameStep step) {
        return step.breaks() == null ? List.of() : List.of(Hazards.breaksCode(step.breaks()));
    }

    private List<String> sql(Rename rename) {
        ObjectId from = rename.from();
        String to = Names.quote(rename.to().name());
        if (rename.oldLabel() != null) {
            return List.of("ALTER TYPE " + Names.sql(rename.to()) + " RENAME VALUE " + Literals.quote(rename.oldLabel())
                    + " TO " + Literals.quote(Objects.requireNonNull(rename.newLabel())));
        }
        return switch (from.kind()) {
            case COLUMN -> List.of(column(from, to));
            case CONSTRAINT ->
                List.of(names.alter(from.requiredParent()) + " RENAME CONSTRAINT " + Names.quote(from.name()) + " TO "
                        + to);
            case INDEX ->
                List.of("ALTER INDEX " + Names.besides(from.requiredParent(), from.name()) + " RENAME TO " + to);
            case TRIGGER, POLICY, RULE -> List.of("ALTER " + names.target(from) + " RENAME TO " + to);
            default -> whole(from, rename.to());
        };
    }

    private String column(ObjectId column, String to) {
        ObjectId holder = column.requiredParent();
        String what = holder.kind() == Kind.COMPOSITE_TYPE ? " RENAME ATTRIBUTE " : " RENAME COLUMN ";
        return names.alter(holder) + what + Names.quote(column.name()) + " TO " + to;
    }

    private List<String> whole(ObjectId from, ObjectId to) {
        List<String> statements = new ArrayList<>();
        String head = "ALTER " + names.words(from) + " ";
        if (!from.name().equals(to.name())) {
            statements.add(head + Names.sql(from) + " RENAME TO " + Names.quote(to.name()));
        }
        String schema = to.schema();
        if (schema != null && !schema.equals(from.schema())) {
            statements.add(head + Names.sql(from.named(to.name())) + " SET SCHEMA " + Names.quote(schema));
        }
        return statements;
    }
}
