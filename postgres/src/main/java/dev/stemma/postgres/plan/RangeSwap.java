package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Index;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.plan.Hazards;
import java.util.ArrayList;
import java.util.List;

/// A range brings functions that bear its name, so it cannot wait aside: its values are kept as text until the new
/// range is there.
final class RangeSwap {
    private RangeSwap() {}

    static List<Step> toText(ObjectId range, Scene scene) {
        List<Step> steps = new ArrayList<>();
        for (SchemaObject object : scene.from().objects().values()) {
            boolean holds = object instanceof Column column
                    && !ColumnWriter.isAttribute(column)
                    && column.generated() == null
                    && scene.from().needs(column.id()).contains(range)
                    && scene.to().contains(column.id());
            if (holds) {
                steps.add(asText(object.id(), ((Column) object).type().endsWith("]") ? "text[]" : "text"));
            }
        }
        steps.add(Step.of(range, "make room for its successor", "DROP TYPE " + Names.sql(range)));
        return steps;
    }

    /// What stands on a column that is text for a while, and on its being a range: indexes and constraints.
    static List<ObjectId> inTheWay(Scene scene) {
        List<ObjectId> found = new ArrayList<>();
        for (SchemaObject object : scene.from().objects().values()) {
            boolean stands = object instanceof Index || object instanceof Constraint;
            if (stands
                    && !scene.fate(object.id()).goes()
                    && !ranges(scene, object.id()).isEmpty()) {
                found.add(object.id());
            }
        }
        return found;
    }

    /// The ranges that make room while the index is away.
    static List<ObjectId> ranges(Scene scene, ObjectId index) {
        List<ObjectId> ranges = new ArrayList<>();
        for (ObjectId column : scene.from().needs(index)) {
            if (column.kind() == Kind.COLUMN) {
                scene.from().needs(column).stream()
                        .filter(type -> type.kind() == Kind.RANGE_TYPE && scene.fate(type) == Fate.SWAP)
                        .forEach(ranges::add);
            }
        }
        return ranges;
    }

    private static Step asText(ObjectId column, String type) {
        String name = Names.quote(column.name());
        ObjectId table = column.requiredParent();
        return Step.of(
                table,
                "keep " + column.name() + " as text",
                "ALTER TABLE " + Names.sql(table) + " ALTER COLUMN " + name + " TYPE " + type + " USING " + name + "::"
                        + type,
                Hazards.rewrites("every row is written with the values as text"));
    }
}
