package dev.stemma.postgres.plan;

import dev.stemma.catalog.Cast;
import dev.stemma.catalog.Conversion;
import dev.stemma.catalog.Operator;
import dev.stemma.catalog.OperatorClass;
import dev.stemma.catalog.OperatorFamily;
import dev.stemma.catalog.Transform;
import dev.stemma.sql.Identifiers;
import dev.stemma.sql.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Operators, their families and classes, casts, conversions and transforms.
final class OperatorWriter {
    private OperatorWriter() {}

    static List<Step> create(Operator operator) {
        List<String> clauses = new ArrayList<>();
        add(clauses, "FUNCTION", operator.function());
        add(clauses, "LEFTARG", operator.left());
        add(clauses, "RIGHTARG", operator.right());
        add(clauses, "COMMUTATOR", operator.commutator());
        add(clauses, "NEGATOR", operator.negator());
        add(clauses, "RESTRICT", operator.restrict());
        add(clauses, "JOIN", operator.join());
        if (operator.hashes()) {
            clauses.add("HASHES");
        }
        if (operator.merges()) {
            clauses.add("MERGES");
        }
        String name = Names.quote(Objects.requireNonNull(operator.id().schema())) + "."
                + operator.id().name();
        return List.of(Step.of(
                operator.id(),
                "create",
                "CREATE OPERATOR " + name + " (\n    " + String.join(",\n    ", clauses) + "\n)"));
    }

    private static void add(List<String> clauses, String name, @Nullable String value) {
        if (value != null) {
            clauses.add(name + " = " + value);
        }
    }

    static @Nullable List<Step> alter(Operator from, Operator to) {
        boolean same = from.function().equals(to.function())
                && Objects.equals(from.commutator(), to.commutator())
                && Objects.equals(from.negator(), to.negator())
                && from.hashes() == to.hashes()
                && from.merges() == to.merges();
        if (!same) {
            return null;
        }
        List<String> estimates = new ArrayList<>();
        addChanged(estimates, "RESTRICT", from.restrict(), to.restrict());
        addChanged(estimates, "JOIN", from.join(), to.join());
        return List.of(Step.of(
                to.id(),
                "change estimates",
                "ALTER OPERATOR " + Names.sql(to.id()) + " SET (" + String.join(", ", estimates) + ")"));
    }

    private static void addChanged(List<String> clauses, String name, @Nullable String from, @Nullable String to) {
        if (!Objects.equals(from, to)) {
            clauses.add(name + " = " + (to == null ? "NONE" : to));
        }
    }

    static List<Step> create(OperatorFamily family) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(family.id(), "create", "CREATE OPERATOR FAMILY " + Names.sql(family.id())));
        if (!family.members().isEmpty()) {
            steps.add(members(family, "ADD", family.members()));
        }
        return steps;
    }

    /// A member is kept as `what drops it | what adds it`.
    private static Step members(OperatorFamily family, String verb, List<String> members) {
        List<String> texts = members.stream()
                .map(member -> member.split(" \\| ", 2)[verb.equals("ADD") ? 1 : 0])
                .toList();
        return Step.of(
                family.id(),
                verb.equals("ADD") ? "add members" : "drop members",
                "ALTER OPERATOR FAMILY " + Names.sql(family.id()) + " " + verb + "\n    "
                        + String.join(",\n    ", texts));
    }

    static List<Step> alter(OperatorFamily from, OperatorFamily to) {
        List<Step> steps = new ArrayList<>();
        List<String> gone = from.members().stream()
                .filter(member -> !to.members().contains(member))
                .toList();
        List<String> added = to.members().stream()
                .filter(member -> !from.members().contains(member))
                .toList();
        if (!gone.isEmpty()) {
            steps.add(members(to, "DROP", gone));
        }
        if (!added.isEmpty()) {
            steps.add(members(to, "ADD", added));
        }
        return steps;
    }

    static List<Step> create(OperatorClass operatorClass) {
        List<String> items = new ArrayList<>(operatorClass.members());
        if (operatorClass.storage() != null) {
            items.add("STORAGE " + operatorClass.storage());
        }
        if (items.isEmpty()) {
            items.add("STORAGE " + operatorClass.type());
        }
        String name = Identifiers.qualified(
                Objects.requireNonNull(operatorClass.id().schema()),
                operatorClass.id().name());
        return List.of(Step.of(
                operatorClass.id(),
                "create",
                "CREATE OPERATOR CLASS " + name + "\n    " + (operatorClass.isDefault() ? "DEFAULT " : "") + "FOR TYPE "
                        + operatorClass.type() + " USING " + Names.quote(operatorClass.accessMethod()) + " FAMILY "
                        + operatorClass.family() + " AS\n    " + String.join(",\n    ", items)));
    }

    static List<Step> create(Cast cast) {
        String context = cast.context().isEmpty() ? "" : " " + cast.context();
        return List.of(
                Step.of(cast.id(), "create", "CREATE CAST (" + cast.id().name() + ") " + cast.method() + context));
    }

    static List<Step> create(Transform transform) {
        List<String> clauses = new ArrayList<>();
        if (transform.fromSql() != null) {
            clauses.add("FROM SQL WITH FUNCTION " + transform.fromSql());
        }
        if (transform.toSql() != null) {
            clauses.add("TO SQL WITH FUNCTION " + transform.toSql());
        }
        return List.of(Step.of(
                transform.id(),
                "create",
                "CREATE TRANSFORM FOR " + transform.type() + " LANGUAGE " + Names.quote(transform.language()) + " ("
                        + String.join(", ", clauses) + ")"));
    }

    static List<Step> create(Conversion conversion) {
        return List.of(Step.of(
                conversion.id(),
                "create",
                "CREATE " + (conversion.isDefault() ? "DEFAULT " : "") + "CONVERSION " + Names.sql(conversion.id())
                        + " FOR "
                        + Literals.quote(conversion.source()) + " TO " + Literals.quote(conversion.target()) + " FROM "
                        + conversion.function()));
    }
}
