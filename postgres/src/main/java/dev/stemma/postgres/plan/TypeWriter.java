package dev.stemma.postgres.plan;

import dev.stemma.catalog.Collation;
import dev.stemma.catalog.Column;
import dev.stemma.catalog.CompositeType;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.DomainType;
import dev.stemma.catalog.EnumType;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.RangeType;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.plan.Statement;
import dev.stemma.sql.Literals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Types and collations.
final class TypeWriter {
    private TypeWriter() {}

    static List<Step> create(EnumType type) {
        List<String> labels = type.labels().stream().map(Literals::quote).toList();
        String list = labels.isEmpty() ? "()" : "(\n    " + String.join(",\n    ", labels) + "\n)";
        return List.of(Step.of(type.id(), "create", "CREATE TYPE " + Names.sql(type.id()) + " AS ENUM " + list));
    }

    /// Adds labels where they belong; null where labels went away or changed places.
    static @Nullable List<Step> alter(EnumType from, EnumType to) {
        List<String> kept = to.labels().stream().filter(from.labels()::contains).toList();
        if (!kept.equals(from.labels())) {
            return null;
        }
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at < to.labels().size(); at++) {
            String label = to.labels().get(at);
            if (!from.labels().contains(label)) {
                steps.add(addLabel(from, to, at, label));
            }
        }
        return steps;
    }

    private static Step addLabel(EnumType from, EnumType to, int at, String label) {
        boolean last = to.labels().subList(at, to.labels().size()).stream().noneMatch(from.labels()::contains);
        String place = "";
        if (!last) {
            place = at == 0
                    ? " BEFORE " + Literals.quote(from.labels().getFirst())
                    : " AFTER " + Literals.quote(to.labels().get(at - 1));
        }
        return Step.of(
                        to.id(),
                        "add label " + label,
                        "ALTER TYPE " + Names.sql(to.id()) + " ADD VALUE " + Literals.quote(label) + place)
                .withMode(Statement.Mode.IN_TRANSACTION);
    }

    static List<Step> create(CompositeType type, Collection<SchemaObject> attributes) {
        List<Column> columns = new ArrayList<>();
        attributes.stream()
                .filter(Column.class::isInstance)
                .map(Column.class::cast)
                .forEach(columns::add);
        columns.sort(Comparator.comparingInt(
                column -> type.attributeOrder().indexOf(column.id().name())));
        List<String> lines = columns.stream()
                .map(column -> ColumnWriter.definition(column, List.of()))
                .toList();
        String body = lines.isEmpty() ? "()" : "(\n    " + String.join(",\n    ", lines) + "\n)";
        return List.of(Step.of(type.id(), "create", "CREATE TYPE " + Names.sql(type.id()) + " AS " + body));
    }

    /// Attributes come and go at the end; any other order needs a new type.
    static @Nullable List<Step> alter(CompositeType from, CompositeType to) {
        List<String> expected = new ArrayList<>(from.attributeOrder().stream()
                .filter(to.attributeOrder()::contains)
                .toList());
        to.attributeOrder().stream().filter(name -> !expected.contains(name)).forEach(expected::add);
        return expected.equals(to.attributeOrder()) ? List.of() : null;
    }

    static List<Step> create(DomainType type, Collection<SchemaObject> rules) {
        String sql = "CREATE DOMAIN " + Names.sql(type.id()) + " AS " + type.baseType()
                + (type.collation() == null ? "" : " COLLATE " + type.collation())
                + (type.defaultExpression() == null ? "" : " DEFAULT " + type.defaultExpression())
                + rules(rules);
        return List.of(Step.of(type.id(), "create", sql));
    }

    private static String rules(Collection<SchemaObject> rules) {
        StringBuilder text = new StringBuilder();
        for (SchemaObject rule : rules) {
            if (rule instanceof NotNull mark) {
                text.append("\n    ").append(MarkWriter.notNull(mark));
            } else if (rule instanceof Constraint constraint) {
                text.append("\n    ").append(ConstraintWriter.definition(constraint));
            }
        }
        return text.toString();
    }

    static @Nullable List<Step> alter(DomainType from, DomainType to) {
        if (!from.baseType().equals(to.baseType()) || !Objects.equals(from.collation(), to.collation())) {
            return null;
        }
        String value = to.defaultExpression();
        String clause = value == null ? " DROP DEFAULT" : " SET DEFAULT " + value;
        return List.of(Step.of(to.id(), "default", "ALTER DOMAIN " + Names.sql(to.id()) + clause));
    }

    static List<Step> create(RangeType type) {
        List<String> clauses = new ArrayList<>();
        clauses.add("SUBTYPE = " + type.subtype());
        add(clauses, "SUBTYPE_OPCLASS", type.operatorClass());
        add(clauses, "COLLATION", type.collation());
        add(clauses, "CANONICAL", type.canonical());
        add(clauses, "SUBTYPE_DIFF", type.difference());
        add(clauses, "MULTIRANGE_TYPE_NAME", type.multirange());
        return List.of(Step.of(
                type.id(),
                "create",
                "CREATE TYPE " + Names.sql(type.id()) + " AS RANGE (\n    " + String.join(",\n    ", clauses) + "\n)"));
    }

    private static void add(List<String> clauses, String name, @Nullable String value) {
        if (value != null) {
            clauses.add(name + " = " + value);
        }
    }

    static List<Step> create(Collation collation) {
        List<String> clauses = new ArrayList<>();
        String provider = switch (collation.provider()) {
            case "i" -> "icu";
            case "b" -> "builtin";
            default -> "libc";
        };
        clauses.add("PROVIDER = " + provider);
        if (!collation.deterministic()) {
            clauses.add("DETERMINISTIC = false");
        }
        literal(clauses, "LOCALE", locale(collation));
        if (locale(collation) == null) {
            literal(clauses, "LC_COLLATE", collation.collate());
            literal(clauses, "LC_CTYPE", collation.ctype());
        }
        literal(clauses, "RULES", collation.rules());
        return List.of(Step.of(
                collation.id(),
                "create",
                "CREATE COLLATION " + Names.sql(collation.id()) + " (" + String.join(", ", clauses) + ")"));
    }

    /// Up to version 14 an ICU locale stands where libc keeps its own.
    private static @Nullable String locale(Collation collation) {
        if (collation.locale() != null) {
            return collation.locale();
        }
        return Objects.equals(collation.collate(), collation.ctype()) ? collation.collate() : null;
    }

    private static void literal(List<String> clauses, String name, @Nullable String value) {
        if (value != null) {
            clauses.add(name + " = " + Literals.quote(value));
        }
    }

    static Step drop(SchemaObject object, Scene scene) {
        return Step.of(
                object.id(),
                "drop",
                "DROP " + scene.before().words(object.id()) + " " + Names.sql(object.id())
                        + MutualNeeds.cascade(scene, object.id()));
    }
}
