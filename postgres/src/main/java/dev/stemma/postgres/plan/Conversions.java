package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.CompositeType;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the values of a column reach a type that was made again under its old name.
final class Conversions {
    private Conversions() {}

    /// Through text, which every type has; a row goes attribute by attribute, since its text depends on their number.
    static String sameName(String name, Column column, Scene scene) {
        SchemaObject type = rowType(column, scene);
        return switch (type) {
            case CompositeType composite -> row(name, composite.id(), composite.attributeOrder(), column, scene);
            case Table table -> row(name, table.id(), table.columnOrder(), column, scene);
            case null, default -> name + "::text::" + column.type();
        };
    }

    private static @Nullable SchemaObject rowType(Column column, Scene scene) {
        for (ObjectId need : scene.to().needs(column.id())) {
            boolean row = need.kind() == Kind.COMPOSITE_TYPE || need.kind() == Kind.TABLE;
            if (row && column.type().equals(Names.sql(need))) {
                return scene.to().find(need);
            }
        }
        return null;
    }

    private static boolean isMadeAgain(ObjectId attribute, Scene scene) {
        return scene.from().needs(attribute).stream().anyMatch(need -> scene.fate(need) == Fate.SWAP);
    }

    private static String row(String name, ObjectId type, List<String> attributes, Column column, Scene scene) {
        List<String> values = new ArrayList<>();
        for (String attribute : attributes) {
            ObjectId id = ObjectId.part(Kind.COLUMN, type, attribute);
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
