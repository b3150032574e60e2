package dev.stemma.postgres.plan;

import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.plan.Hazard;
import dev.stemma.plan.Hazards;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Constraints of tables and domains.
final class ConstraintWriter {
    private static final String NOT_VALID = " NOT VALID";
    private static final int ALTER_ENFORCED_SINCE = 18;

    private ConstraintWriter() {}

    /// `CONSTRAINT users_pkey PRIMARY KEY (id)`.
    static String definition(Constraint constraint) {
        return "CONSTRAINT " + Names.quote(constraint.id().name()) + " " + body(constraint);
    }

    /// The server prints no parameters of the index behind a constraint; they go before what follows the columns.
    private static String body(Constraint constraint) {
        String parameters = Options.with(constraint.indexOptions())
                + (constraint.tablespace() == null
                        ? ""
                        : " USING INDEX TABLESPACE " + Names.quote(constraint.tablespace()));
        if (parameters.isEmpty()) {
            return constraint.definition();
        }
        int end = endOfColumns(constraint.definition());
        return constraint.definition().substring(0, end)
                + parameters
                + constraint.definition().substring(end);
    }

    private static int endOfColumns(String definition) {
        int end = definition.length();
        for (String follower : List.of(" WHERE (", " DEFERRABLE")) {
            int at = definition.lastIndexOf(follower);
            if (at >= 0) {
                end = Math.min(end, at);
            }
        }
        return end;
    }

    static boolean isNotValid(Constraint constraint) {
        return constraint.definition().endsWith(NOT_VALID);
    }

    static List<Step> add(Constraint constraint, Scene scene) {
        ObjectId holder = constraint.id().requiredParent();
        // Whether the parent's check took this one with it depends on how this one came to be.
        boolean mayBeLeft = scene.fate(constraint.id()) == Fate.REPLACE
                && constraint.type() == Constraint.Type.CHECK
                && Descents.isDroppedByParent(scene, constraint.id());
        List<Step> steps = new ArrayList<>();
        if (mayBeLeft) {
            steps.add(Step.clause(
                    holder,
                    "make constraint " + constraint.id().name() + " its own",
                    scene.after().alter(holder),
                    "DROP CONSTRAINT IF EXISTS " + Names.quote(constraint.id().name()),
                    ""));
        }
        Step step = Step.clause(
                holder,
                "add constraint " + constraint.id().name(),
                scene.after().alter(holder),
                "ADD " + definition(constraint),
                "");
        if (holder.kind() == Kind.DOMAIN) {
            steps.add(isNotValid(constraint) ? step : DomainHazards.ofRule(step, holder, scene));
        } else {
            steps.add(scene.stands(holder) ? withHazards(step, constraint) : step);
        }
        return steps;
    }

    private static Step withHazards(Step step, Constraint constraint) {
        String name = constraint.id().name();
        if (isNotValid(constraint) || isNotEnforced(constraint)) {
            return step;
        }
        return switch (constraint.type()) {
            case PRIMARY_KEY, UNIQUE, EXCLUSION ->
                step.with(Hazards.blocksReads("the table is locked while the index of " + name + " is built"))
                        .with(Hazards.mayFail("rows that break " + name + " stop it"));
            case CHECK ->
                step.with(Hazards.scans("every row is looked at while the table is locked"))
                        .with(Hazards.mayFail("rows that break " + name + " stop it"));
            case FOREIGN_KEY ->
                step.with(Hazards.blocksWrites("both tables, while every row is looked at"))
                        .with(Hazards.mayFail("rows without a partner stop it"));
        };
    }

    static List<Step> drop(Constraint constraint, Scene scene) {
        ObjectId holder = constraint.id().requiredParent();
        return List.of(Step.clause(
                holder,
                "drop constraint " + constraint.id().name(),
                scene.before().alter(holder),
                "DROP CONSTRAINT " + Names.quote(constraint.id().name()),
                ""));
    }

    /// Changes the constraint in place; null where it must be made again.
    static @Nullable List<Step> alter(Constraint from, Constraint to, Scene scene) {
        if (scene.isPartitioned(to.id().requiredParent())
                && !from.indexOptions().equals(to.indexOptions())) {
            return null; // the server sets them only where there is something to store
        }
        if (MovedChecks.isRepeated(from, to)) {
            return add(to, scene);
        }
        List<Step> steps = new ArrayList<>();
        String head = scene.after().alter(to.id().requiredParent());
        String name = Names.quote(to.id().name());
        if (!from.definition().equals(to.definition())) {
            List<String> clauses = definitionChanges(from, to, name, scene.version());
            if (clauses == null) {
                return null;
            }
            for (String clause : clauses) {
                Step step = Step.clause(
                        to.id().requiredParent(), "change constraint " + to.id().name(), head, clause, "");
                steps.add(withScan(step, clause, to, scene));
            }
        }
        if (to.id().requiredParent().kind() != Kind.DOMAIN) {
            steps.addAll(indexChanges(from, to, scene));
        }
        return steps;
    }

    private static Step withScan(Step step, String clause, Constraint constraint, Scene scene) {
        if (constraint.id().requiredParent().kind() == Kind.DOMAIN) {
            return DomainHazards.ofRule(step, constraint.id().requiredParent(), scene);
        }
        Hazard refusal = Hazards.mayFail("rows that break " + constraint.id().name() + " stop it");
        if (clause.startsWith("VALIDATE ")) {
            return step.with(Hazards.scans("every row is looked at, while others read and write"))
                    .with(refusal);
        }
        return clause.endsWith(" ENFORCED") && !clause.endsWith(" NOT ENFORCED")
                ? step.with(Hazards.scans("every row is looked at")).with(refusal)
                : step;
    }

    private static @Nullable List<String> definitionChanges(Constraint from, Constraint to, String name, int version) {
        if (isNotValid(from) && from.definition().equals(to.definition() + NOT_VALID)) {
            return List.of("VALIDATE CONSTRAINT " + name);
        }
        boolean foreignKey = from.type() == Constraint.Type.FOREIGN_KEY && to.type() == Constraint.Type.FOREIGN_KEY;
        boolean sameButWhen = withoutTiming(from.definition()).equals(withoutTiming(to.definition()));
        boolean enforcement = isNotEnforced(from) != isNotEnforced(to);
        boolean allowed = !enforcement
                || version >= ALTER_ENFORCED_SINCE && !to.definition().endsWith(NOT_VALID);
        if (!foreignKey || !sameButWhen || !allowed || isNotValid(from) != isNotValid(to)) {
            return null;
        }
        boolean sameTiming = timing(from.definition()).equals(timing(to.definition()));
        String enforced = isNotEnforced(to) ? " NOT ENFORCED" : " ENFORCED";
        return List.of("ALTER CONSTRAINT " + name + (sameTiming ? "" : timing(to.definition()))
                + (enforcement ? enforced : ""));
    }

    private static boolean isNotEnforced(Constraint constraint) {
        return constraint.definition().contains(" NOT ENFORCED");
    }

    private static String withoutTiming(String definition) {
        return definition
                .replace(" INITIALLY DEFERRED", "")
                .replace(" DEFERRABLE", "")
                .replace(" NOT ENFORCED", "")
                .replace(NOT_VALID, "");
    }

    private static String timing(String definition) {
        if (definition.contains(" INITIALLY DEFERRED")) {
            return " DEFERRABLE INITIALLY DEFERRED";
        }
        return definition.contains(" DEFERRABLE") ? " DEFERRABLE INITIALLY IMMEDIATE" : " NOT DEFERRABLE";
    }

    /// What changes on the index behind the constraint, which already has the new name.
    static List<Step> indexChanges(Constraint from, Constraint to, Scene scene) {
        List<Step> steps = new ArrayList<>();
        ObjectId table = to.id().requiredParent();
        String head = "ALTER INDEX " + Names.besides(table, to.id().name());
        for (String change : Options.changes(from.indexOptions(), to.indexOptions())) {
            steps.add(Step.clause(table, "parameters of " + to.id().name(), head, change, ""));
        }
        steps.addAll(Placement.indexChange(
                table, to.id().name(), from.tablespace(), to.tablespace(), scene.isPartitioned(table)));
        return steps;
    }
}
