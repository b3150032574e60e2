package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.CompositeType;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the values of a column reach a type that was made again under its old name.
final class Conversions {
    private Conversions() {}

    /// Through text, which every type has; a row goes attribute by attribute, since its text depends on their number.
    static String sameName(String name, Column column, Scene scene) {
        CompositeType type = composite(column, scene);
        return type == null ? name + "::text::" + column.type() : row(name, type, column, scene);
    }

    private static @Nullable CompositeType composite(Column column, Scene scene) {
        if (column.type().endsWith("]")) {
            return null;
        }
        for (ObjectId need : scene.to().needs(column.id())) {
            if (need.kind() == Kind.COMPOSITE_TYPE && scene.to().find(need) instanceof CompositeType type) {
                return type;
            }
        }
        return null;
    }

    private static boolean isMadeAgain(ObjectId attribute, Scene scene) {
        return scene.from().needs(attribute).stream().anyMatch(need -> scene.fate(need) == Fate.SWAP);
    }

    private static String row(String name, CompositeType type, Column column, Scene scene) {
        List<String> values = new ArrayList<>();
        for (String attribute : type.attributeOrder()) {
            ObjectId id = ObjectId.part(Kind.COLUMN, type.id(), attribute);
            String value = "(" + name + ")." + Names.quote(attribute);
            if (scene.from().find(id) instanceof Column before && scene.to().find(id) instanceof Column after) {
                String conversion = isMadeAgain(id, scene)
                        ? value + "::text::" + after.type()
                        : new TypeChange(before.type(), after.type()).using(value);
                values.add(conversion == null ? value : conversion);
            } else {
                values.add("NULL");
            }
        }
        return "CASE WHEN " + name + "::text IS NOT NULL THEN ROW(" + String.join(", ", values) + ")::" + column.type()
                + " END";
    }
}
