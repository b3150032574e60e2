package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Partition;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import dev.stemma.plan.Hazard;
import dev.stemma.plan.Hazards;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Copies the rows of a table that is made again into its successor.
final class RowMover {
    private RowMover() {}

    static List<Step> move(Table from, Table to, String aside, Scene scene) {
        List<Step> steps = new ArrayList<>();
        if (from.forceRowSecurity()) {
            steps.add(ForcedPolicies.lift(from.id(), aside));
        }
        steps.addAll(ForcedPolicies.lifted(List.of(copy(from, to, aside, scene)), to.id(), scene));
        return steps;
    }

    private static Step copy(Table from, Table to, String aside, Scene scene) {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        boolean numbered = false;
        List<Hazard> ofValues = new ArrayList<>();
        for (String name : to.columnOrder()) {
            ObjectId column = ObjectId.part(Kind.COLUMN, to.id(), name);
            if (scene.from().find(ObjectId.part(Kind.COLUMN, from.id(), name)) instanceof Column before
                    && scene.to().find(column) instanceof Column after
                    && after.generated() == null) {
                names.add(Names.quote(name));
                values.add(value(before, after, scene));
                boolean madeAgain = Conversions.isMadeAgain(before, scene);
                ColumnHazards.ofValue(before, after, madeAgain).ifPresent(ofValues::add);
                numbered |= isNumbered(to.id(), name, scene);
            }
        }
        String sql =
                "INSERT INTO " + Names.sql(to.id()) + (names.isEmpty() ? "" : " (" + String.join(", ", names) + ")")
                        + (numbered ? "\n    OVERRIDING SYSTEM VALUE" : "") + "\n    SELECT"
                        + (names.isEmpty() ? "" : " ") + String.join(", ", values)
                        + (from.form() == Table.Form.PLAIN && scene.isInherited(from.id()) ? " FROM ONLY " : " FROM ")
                        + aside + where(from, scene);
        Step step = Step.of(
                to.id(),
                "copy the rows",
                sql,
                Hazards.rewrites("every row is copied"),
                Hazards.blocksReads("the table is locked until the copy ends"));
        for (Hazard hazard : ofValues) {
            step = step.with(hazard);
        }
        return mayRefuse(to, scene)
                ? step.with(Hazards.mayFail("a row that does not fit " + to.id().path() + " as it is now stops it"))
                : step;
    }

    /// From version 17 on a partition numbers its rows as the whole does.
    private static boolean isNumbered(ObjectId table, String column, Scene scene) {
        return Stream.concat(Stream.of(table), Inheritances.wholes(scene.to(), table).stream())
                .map(one -> ObjectId.facet(Kind.IDENTITY, ObjectId.part(Kind.COLUMN, one, column)))
                .anyMatch(scene.to()::contains);
    }

    private static String where(Table from, Scene scene) {
        String condition = scene.isSharedOut(from.id()) ? Rerouting.taken(scene, from.id()) : null;
        return condition == null ? "" : " WHERE " + condition;
    }

    /// Rows of the default partition that belong to a new one move there before it is attached; null where it cannot be
    /// said which.
    static @Nullable Step outOfDefault(Partition partition, ObjectId others, Scene scene) {
        if (!(scene.to().find(partition.partitioned()) instanceof Table whole) || whole.partitionKey() == null) {
            return null;
        }
        String condition = Bounds.of(partition.bound()).condition(whole.partitionKey());
        if (condition == null) {
            return null;
        }
        ObjectId table = partition.id().requiredParent();
        String columns = whole.columnOrder().stream()
                .filter(name -> scene.to().find(ObjectId.part(Kind.COLUMN, whole.id(), name)) instanceof Column column
                        && column.generated() == null)
                .map(Names::quote)
                .collect(Collectors.joining(", "));
        Step step = Step.of(
                table,
                "take over rows of " + others.path(),
                "WITH moved AS (DELETE FROM " + Names.sql(others) + " WHERE " + condition
                        + " RETURNING *)\n    INSERT INTO " + Names.sql(table) + " (" + columns + ") SELECT " + columns
                        + " FROM moved");
        return scene.isPartitioned(table)
                ? step.with(Hazards.mayFail("a row that no partition of " + table.path() + " takes stops it"))
                : step;
    }

    /// Whether the new table has partitions to be met, or a rule that the old one did not have.
    private static boolean mayRefuse(Table to, Scene scene) {
        return to.isPartitioned()
                || Inheritances.parts(scene.to(), to.id()).stream()
                        .map(SchemaObject::id)
                        .filter(id -> id.kind() == Kind.NOT_NULL || id.kind() == Kind.CONSTRAINT)
                        .anyMatch(id -> !Objects.equals(
                                scene.from().find(id), scene.to().find(id)));
    }

    private static String value(Column before, Column after, Scene scene) {
        String name = Names.quote(before.id().name());
        if (before.type().equals(after.type())) {
            return Conversions.isMadeAgain(before, scene) ? Conversions.again(name, after, scene) : name;
        }
        String conversion = Conversions.other(name, before, after, scene);
        return conversion == null ? name + "::" + after.type() : conversion;
    }
}
