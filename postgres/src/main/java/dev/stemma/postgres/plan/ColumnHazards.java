package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.ColumnDefault;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.DomainType;
import dev.stemma.catalog.Function;
import dev.stemma.catalog.Identity;
import dev.stemma.catalog.Index;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.plan.Hazard;
import dev.stemma.plan.Hazards;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a new column, or a new type of one, does to the rows that are there.
final class ColumnHazards {
    /// Functions of the server that do not give every row of a statement the same value.
    private static final Pattern VOLATILE = Pattern.compile("\\b(nextval|random|random_normal|"
            + "gen_random_uuid|uuidv4|uuidv7|clock_timestamp|timeofday|setval|currval|lastval|txid_current|"
            + "pg_current_xact_id)\\(");

    /// What the server did not bring itself is called with its schema.
    private static final Pattern FOREIGN_CALL = Pattern.compile("\\.\"?[^\"(.]+\"?\\(");

    private static final Pattern STEADY = Pattern.compile("(?m)^ (STABLE|IMMUTABLE)\\b");
    private static final Pattern STRING = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern EXPRESSION = Pattern.compile("\\(.*\\(");

    private ColumnHazards() {}

    /// @param marks what comes with the column
    static Step ofNew(Step step, Column column, Collection<SchemaObject> marks, Scene scene) {
        Step result = step;
        String path = column.id().path();
        boolean required = marks.stream().anyMatch(NotNull.class::isInstance);
        boolean stored = column.generated() != null && column.generated().stored();
        boolean filled = marks.stream().anyMatch(mark -> !(mark instanceof NotNull)) || stored;
        if (required && !filled) {
            result = result.with(Hazards.mayFail("rows that are there have no value for " + path))
                    .with(Hazards.scans("every row is looked at"));
        }
        if (required && stored) {
            result = result.with(Hazards.mayFail("the expression of " + path + " may give nothing for a row"));
        }
        boolean numbered = marks.stream().anyMatch(Identity.class::isInstance);
        if (stored || numbered) {
            return result.with(Hazards.rewrites("every row gets a value for " + path));
        }
        if (marks.stream().anyMatch(mark -> isVolatile(mark, scene))) {
            return result.with(Hazards.rewrites("the default of " + path + " is worked out for every row"));
        }
        return hasRules(domain(column, scene), scene)
                ? result.with(Hazards.rewrites("the type of " + path + " has rules, which are held against every row"))
                : result;
    }

    /// What the values of a stored column are, once they are worked out by another expression.
    static Step ofExpression(Step step, Column column, Scene scene) {
        String path = column.id().path();
        List<String> rules = rules(column.id(), scene);
        Step result = step.with(Hazards.rewrites("every row gets a new value for " + path));
        return rules.isEmpty()
                ? result
                : result.with(Hazards.mayFail("a new value of " + path + " may break " + String.join(", ", rules)));
    }

    /// What the values of the column obey all the time.
    private static List<String> rules(ObjectId column, Scene scene) {
        List<String> rules = new ArrayList<>();
        if (scene.stands(ObjectId.facet(Kind.NOT_NULL, column))) {
            rules.add("NOT NULL");
        }
        scene.to().dependencies().forEach((id, needs) -> {
            boolean obeyed = scene.to().find(id) instanceof Constraint
                    || scene.to().find(id) instanceof Index index && index.unique();
            if (obeyed && needs.contains(column) && scene.stands(id)) {
                rules.add(id.name());
            }
        });
        return rules;
    }

    private static boolean isVolatile(SchemaObject mark, Scene scene) {
        if (!(mark instanceof ColumnDefault value)) {
            return false;
        }
        String expression = STRING.matcher(value.expression()).replaceAll("''");
        List<Function> called = new ArrayList<>();
        for (ObjectId need : scene.to().needs(value.id())) {
            if (scene.to().find(need) instanceof Function function) {
                called.add(function);
            }
        }
        boolean known = !called.isEmpty()
                && called.stream()
                        .allMatch(function ->
                                STEADY.matcher(function.definition()).find());
        return VOLATILE.matcher(expression).find()
                || FOREIGN_CALL.matcher(expression).find() && !known;
    }

    private static @Nullable DomainType domain(Column column, Scene scene) {
        for (ObjectId need : scene.to().needs(column.id())) {
            boolean isIts = column.type().equals(Names.sql(need));
            if (isIts && scene.to().find(need) instanceof DomainType domain) {
                return domain;
            }
        }
        return null;
    }

    private static boolean hasRules(@Nullable DomainType domain, Scene scene) {
        return domain != null
                && Inheritances.parts(scene.to(), domain.id()).stream()
                        .anyMatch(part -> part instanceof Constraint || part instanceof NotNull);
    }

    /// @param swapped whether the type is one that was made again under its name
    static Step ofType(Step step, Column from, Column to, boolean swapped, Scene scene) {
        TypeChange change = new TypeChange(from.type(), to.type());
        String path = to.id().path();
        Step result = step;
        if (swapped || !change.isFree() && !isUnwrapped(from, to, scene) && !isCaseOnly(from, to)) {
            result = result.with(Hazards.rewrites("every row is written with the new type of " + path))
                    .with(Hazards.blocksReads("the table is locked until the rewrite ends"));
        } else if (isLookedAt(from, to, scene)) {
            result = result.with(Hazards.scans("an index or a check of " + path + " is made anew"));
        }
        return ofValue(from, to, swapped).map(result::with).orElse(result);
    }

    /// Whether a value may have no place in the new type.
    static Optional<Hazard> ofValue(Column from, Column to, boolean swapped) {
        String path = to.id().path();
        boolean sameName = from.type().equals(to.type());
        if (sameName) {
            return swapped
                    ? Optional.of(Hazards.mayFail("a value of " + path + " that the type no longer has stops it"))
                    : Optional.empty();
        }
        return new TypeChange(from.type(), to.type()).keepsEveryValue()
                ? Optional.empty()
                : Optional.of(Hazards.mayFail(
                        "a value of " + path + " may not be one of " + to.type() + ", or lose something"));
    }

    /// A domain's values are stored as those of the type below it.
    private static boolean isUnwrapped(Column from, Column to, Scene scene) {
        return scene.from().needs(from.id()).stream()
                .anyMatch(need -> scene.from().find(need) instanceof DomainType domain
                        && from.type().equals(Names.sql(need))
                        && domain.baseType().equals(to.type()));
    }

    /// `text` and `citext` are stored alike, and sorted otherwise.
    private static boolean isCaseOnly(Column from, Column to) {
        return from.type().equals("text") && to.type().endsWith(".citext")
                || to.type().equals("text") && from.type().endsWith(".citext");
    }

    /// A type that needs no rewrite lets plain indexes be, unless they are sorted otherwise; checks are made anew.
    private static boolean isLookedAt(Column from, Column to, Scene scene) {
        boolean sortedAnew = !Objects.equals(from.collation(), to.collation()) || isCaseOnly(from, to);
        for (Map.Entry<ObjectId, Set<ObjectId>> entry :
                scene.from().dependencies().entrySet()) {
            ObjectId id = entry.getKey();
            boolean stands = (id.kind() == Kind.INDEX || id.kind() == Kind.CONSTRAINT) && scene.stands(id);
            if (stands
                    && entry.getValue().contains(from.id())
                    && isMadeAnew(scene.from().find(id), sortedAnew)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMadeAnew(@Nullable SchemaObject user, boolean sortedAnew) {
        return user instanceof Index index
                        && (sortedAnew
                                || index.definition().contains(" WHERE ")
                                || EXPRESSION.matcher(index.definition()).find())
                || user instanceof Constraint constraint
                        && (constraint.type() == Constraint.Type.CHECK
                                || sortedAnew && OccupiedNames.hasIndex(constraint));
    }
}
