package dev.stemma.postgres.plan;

import dev.stemma.catalog.EventTrigger;
import dev.stemma.catalog.ExtendedStatistics;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Policy;
import dev.stemma.catalog.Rule;
import dev.stemma.catalog.Trigger;
import dev.stemma.sql.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is hung on tables and on events: rules, triggers, policies, statistics.
final class ProgramWriter {
    private ProgramWriter() {}

    static List<Step> create(Rule rule) {
        List<Step> steps = new ArrayList<>();
        ObjectId table = rule.id().requiredParent();
        steps.add(Step.of(table, "create rule " + rule.id().name(), rule.definition()));
        steps.addAll(enable(rule.id(), "RULE", "O", rule.enabled()));
        return steps;
    }

    static List<Step> alter(Rule from, Rule to) {
        List<Step> steps = new ArrayList<>();
        ObjectId table = to.id().requiredParent();
        String enabled = from.enabled();
        if (!from.definition().equals(to.definition())) {
            String sql = to.definition().replaceFirst("^CREATE RULE", "CREATE OR REPLACE RULE");
            steps.add(Step.of(table, "change rule " + to.id().name(), sql));
        }
        steps.addAll(enable(to.id(), "RULE", enabled, to.enabled()));
        return steps;
    }

    static List<Step> create(Trigger trigger) {
        List<Step> steps = new ArrayList<>();
        ObjectId table = trigger.id().requiredParent();
        if (trigger.isOfWhole()) {
            return enable(trigger.id(), "TRIGGER", "", trigger.enabled());
        }
        steps.add(Step.of(table, "create trigger " + trigger.id().name(), clauses(trigger.definition())));
        steps.addAll(enable(trigger.id(), "TRIGGER", "O", trigger.enabled()));
        return steps;
    }

    /// The trigger that a partition has from the whole is switched as that one is again.
    static List<Step> asWhole(Trigger trigger, Scene scene) {
        for (ObjectId need : scene.from().needs(trigger.id())) {
            if (scene.wanted(need) instanceof Trigger whole) {
                return enable(trigger.id(), "TRIGGER", "", whole.enabled());
            }
        }
        return List.of();
    }

    /// The server prints a trigger in one line; a reader wants when, for what, and what is called.
    private static String clauses(String definition) {
        return definition
                .replaceFirst(" (BEFORE|AFTER|INSTEAD OF) ", "\n    $1 ")
                .replaceFirst(" FOR EACH ", "\n    FOR EACH ")
                .replaceFirst(" EXECUTE FUNCTION ", "\n    EXECUTE FUNCTION ");
    }

    /// Changes the trigger in place; null where it must be made again.
    static @Nullable List<Step> alter(Trigger from, Trigger to) {
        List<Step> steps = new ArrayList<>();
        ObjectId table = to.id().requiredParent();
        String enabled = from.enabled();
        if (!from.definition().equals(to.definition())) {
            boolean otherKind = isConstraint(from) || isConstraint(to) || from.isOfWhole() || to.isOfWhole();
            if (otherKind) {
                return null;
            }
            String sql = to.definition().replaceFirst("^CREATE TRIGGER", "CREATE OR REPLACE TRIGGER");
            steps.add(Step.of(table, "change trigger " + to.id().name(), clauses(sql)));
            enabled = "O";
        }
        steps.addAll(enable(to.id(), "TRIGGER", enabled, to.enabled()));
        return steps;
    }

    private static boolean isConstraint(Trigger trigger) {
        return trigger.definition().startsWith("CREATE CONSTRAINT");
    }

    private static List<Step> enable(ObjectId id, String what, String from, String to) {
        if (from.equals(to)) {
            return List.of();
        }
        String how = switch (to) {
            case "D" -> "DISABLE ";
            case "R" -> "ENABLE REPLICA ";
            case "A" -> "ENABLE ALWAYS ";
            default -> "ENABLE ";
        };
        ObjectId table = id.requiredParent();
        return List.of(Step.of(
                table,
                "switch " + id.name(),
                "ALTER TABLE " + Names.sql(table) + " " + how + what + " " + Names.quote(id.name())));
    }

    static List<Step> create(Policy policy) {
        ObjectId table = policy.id().requiredParent();
        String sql = "CREATE POLICY " + Names.quote(policy.id().name()) + " ON " + Names.sql(table)
                + (policy.permissive() ? "" : "\n    AS RESTRICTIVE")
                + (policy.command().equals("ALL") ? "" : "\n    FOR " + policy.command())
                + (policy.roles().isEmpty() ? "" : "\n    TO " + roles(policy))
                + (policy.using() == null ? "" : "\n    USING (" + policy.using() + ")")
                + (policy.check() == null ? "" : "\n    WITH CHECK (" + policy.check() + ")");
        return List.of(Step.of(table, "create policy " + policy.id().name(), sql));
    }

    private static String roles(Policy policy) {
        return policy.roles().isEmpty()
                ? "PUBLIC"
                : String.join(", ", policy.roles().stream().map(Names::role).toList());
    }

    static @Nullable List<Step> alter(Policy from, Policy to) {
        boolean lost = from.using() != null && to.using() == null || from.check() != null && to.check() == null;
        if (lost || from.permissive() != to.permissive() || !from.command().equals(to.command())) {
            return null;
        }
        StringBuilder sql = new StringBuilder("ALTER ")
                .append("POLICY ")
                .append(Names.quote(to.id().name()))
                .append(" ON ")
                .append(Names.sql(to.id().requiredParent()));
        if (!from.roles().equals(to.roles())) {
            sql.append("\n    TO ").append(roles(to));
        }
        if (!Objects.equals(from.using(), to.using())) {
            sql.append("\n    USING (").append(to.using()).append(")");
        }
        if (!Objects.equals(from.check(), to.check())) {
            sql.append("\n    WITH CHECK (").append(to.check()).append(")");
        }
        return List.of(
                Step.of(to.id().requiredParent(), "change policy " + to.id().name(), sql.toString()));
    }

    static List<Step> create(ExtendedStatistics statistics) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(statistics.id(), "create", statistics.definition()));
        if (statistics.target() >= 0) {
            steps.add(target(statistics));
        }
        return steps;
    }

    static Step target(ExtendedStatistics statistics) {
        return Step.of(
                statistics.id(),
                "target",
                "ALTER STATISTICS " + Names.sql(statistics.id()) + " SET STATISTICS " + statistics.target());
    }

    static @Nullable List<Step> alter(ExtendedStatistics from, ExtendedStatistics to) {
        return from.definition().equals(to.definition()) ? List.of(target(to)) : null;
    }

    static List<Step> create(EventTrigger trigger) {
        List<Step> steps = new ArrayList<>();
        List<String> tags = trigger.tags().stream().map(Literals::quote).toList();
        steps.add(Step.of(
                trigger.id(),
                "create",
                "CREATE EVENT TRIGGER " + Names.quote(trigger.id().name()) + " ON " + trigger.event()
                        + (tags.isEmpty() ? "" : "\n    WHEN TAG IN (" + String.join(", ", tags) + ")")
                        + "\n    EXECUTE FUNCTION " + trigger.function() + "()"));
        if (!trigger.enabled().equals("O")) {
            steps.add(enable(trigger));
        }
        return steps;
    }

    static @Nullable List<Step> alter(EventTrigger from, EventTrigger to) {
        boolean same = from.event().equals(to.event())
                && from.tags().equals(to.tags())
                && from.function().equals(to.function());
        return same ? List.of(enable(to)) : null;
    }

    private static Step enable(EventTrigger trigger) {
        String how = switch (trigger.enabled()) {
            case "D" -> " DISABLE";
            case "R" -> " ENABLE REPLICA";
            case "A" -> " ENABLE ALWAYS";
            default -> " ENABLE";
        };
        return Step.of(
                trigger.id(),
                "switch",
                "ALTER EVENT TRIGGER " + Names.quote(trigger.id().name()) + how);
    }
}
