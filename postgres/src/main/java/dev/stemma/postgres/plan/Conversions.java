package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.CompositeType;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import dev.stemma.catalog.View;
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
            case View view -> rowOfView(name, view, scene);
            case null, default -> name + "::text::" + column.type();
        };
    }

    /// To another type; a value whose own type has stepped aside is known to the new one only as text.
    static @Nullable String other(String name, Column from, Column to, Scene scene) {
        String usual = new TypeChange(from.type(), to.type()).using(name);
        boolean aside =
                scene.from().needs(from.id()).stream().anyMatch(scene::stepsAside) || isMadeAgain(from.id(), scene);
        if (usual == null || !aside) {
            return usual;
        }
        return to.type().equals(from.type() + "[]")
                ? "ARRAY[" + name + "::text]::" + to.type()
                : from.type().equals(to.type() + "[]")
                        ? "(" + name + "[1])::text::" + to.type()
                        : name + "::text::" + to.type();
    }

    private static @Nullable SchemaObject rowType(Column column, Scene scene) {
        for (ObjectId need : scene.to().needs(column.id())) {
            boolean row = need.kind() == Kind.COMPOSITE_TYPE || need.kind() == Kind.TABLE || need.kind() == Kind.VIEW;
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
        return rowOf(name, values, column.type());
    }

    /// The columns of a view have no objects of their own.
    private static String rowOfView(String name, View view, Scene scene) {
        List<String> before = scene.from().find(view.id()) instanceof View old ? old.columns() : List.of();
        List<String> values = new ArrayList<>();
        for (String column : view.columns()) {
            String attribute = column.substring(0, column.indexOf(' '));
            String type = column.substring(column.indexOf(' ') + 1);
            String value = "(" + name + ")." + Names.quote(attribute);
            if (before.contains(column)) {
                values.add(value);
            } else if (before.stream().anyMatch(one -> one.startsWith(attribute + " "))) {
                values.add(value + "::text::" + type);
            } else {
                values.add("NULL");
            }
        }
        return rowOf(name, values, Names.sql(view.id()));
    }

    /// No row is an empty text. (`IS NOT NULL` would say the same, but the server stumbles over it in a USING that it
    /// repeats for partitions.)
    private static String rowOf(String name, List<String> values, String type) {
        return "CASE WHEN " + name + "::text <> '' THEN ROW(" + String.join(", ", values) + ")::" + type + " END";
    }
}
