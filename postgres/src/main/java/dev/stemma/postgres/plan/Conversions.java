package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.CompositeType;
import dev.stemma.catalog.DomainType;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import dev.stemma.catalog.View;
import dev.stemma.sql.Literals;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the values of a column reach a type that was made again under its old name.
final class Conversions {
    private Conversions() {}

    /// Through text, which every type has; a row goes attribute by attribute, since its text depends on their number.
    static String sameName(String name, Column column, Scene scene) {
        Rows rows = rows(column, "", scene);
        return rows == null ? name + "::text::" + column.type() : row(name, rows.type(), column.id(), scene);
    }

    /// Each row of an array by itself; null where the column holds no array of rows.
    private static @Nullable String ofArray(String name, Column column, Scene scene) {
        Rows rows = rows(column, "[]", scene);
        if (rows == null) {
            return null;
        }
        String at = "at";
        while (name.contains("[" + at + "]")) {
            at += "_"; // the array lies in a row of another one
        }
        String row = row("(" + name + ")[" + at + "]", rows.type(), column.id(), scene);
        String element = rows.holder().kind() == Kind.DOMAIN ? "(" + row + ")::" + Names.sql(rows.holder()) : row;
        return "CASE WHEN " + name + " IS NOT NULL THEN COALESCE((SELECT array_agg(" + element + " ORDER BY " + at
                + ") FROM generate_subscripts(" + name + ", 1) AS " + at + "), '{}') END";
    }

    /// Of values whose type is made again under its name.
    static String again(String name, Column column, Scene scene) {
        String rows = ofArray(name, column, scene);
        return rows != null ? rows : sameName(name, column, scene);
    }

    /// A USING takes no query, but calls a function that has one.
    static boolean hasQuery(String conversion) {
        return conversion.contains("(SELECT ");
    }

    /// The call is `pg_temp.converted(…)`.
    static List<Step> byFunction(Column from, Column to, String body, Step retype, Scene scene) {
        ObjectId table = to.id().requiredParent();
        String signature = "pg_temp.converted(" + typeNow(from, scene) + ")";
        Step create = Step.of(
                table,
                "convert each row of " + to.id().name(),
                "CREATE FUNCTION " + signature + " RETURNS " + to.type() + "\n    LANGUAGE sql AS "
                        + Literals.quote("SELECT " + body));
        Step drop = Step.of(table, "drop what converted them", "DROP FUNCTION " + signature);
        return List.of(create, retype, drop);
    }

    /// What the type of the column is called while its values are converted.
    private static String typeNow(Column from, Scene scene) {
        for (ObjectId need : scene.from().needs(from.id())) {
            String type = Names.sql(need);
            boolean its = from.type().equals(type) || from.type().equals(type + "[]");
            if (its && scene.makesRoom(need)) {
                String aside = Names.sql(need.named(scene.spareNames().aside(need)));
                return aside + from.type().substring(type.length());
            }
        }
        return from.type();
    }

    private static String row(String name, SchemaObject type, ObjectId column, Scene scene) {
        return switch (type) {
            case CompositeType composite -> row(name, composite.id(), composite.attributeOrder(), column, scene);
            case Table table -> row(name, table.id(), table.columnOrder(), column, scene);
            case View view -> rowOfView(name, view, scene);
            default -> throw new IllegalArgumentException("no rows of " + type.id());
        };
    }

    /// To another type; a value whose own type has stepped aside is known to the new one only as text, or as JSON.
    static @Nullable String other(String name, Column from, Column to, Scene scene) {
        if (!isMadeAgain(from, scene)) {
            return OwnTypes.using(name, from, to, scene);
        }
        TypeChange change = new TypeChange(from.type(), to.type());
        if (change.isAssigned() || Detours.isJson(to.type())) {
            return change.using(name, scene.version());
        }
        if (to.type().equals(from.type() + "[]")) {
            SchemaObject type = rowType(to, "[]", scene);
            String element = type == null ? name + "::text" : row(name, type, to.id(), scene);
            return "ARRAY[" + element + "]::" + to.type();
        }
        return from.type().equals(to.type() + "[]")
                ? sameName("(" + name + ")[1]", to, scene)
                : name + "::text::" + to.type();
    }

    private static @Nullable SchemaObject rowType(Column column, String array, Scene scene) {
        for (ObjectId need : scene.to().needs(column.id())) {
            boolean row = need.kind() == Kind.COMPOSITE_TYPE || need.kind() == Kind.TABLE || need.kind() == Kind.VIEW;
            if (row && column.type().equals(Names.sql(need) + array)) {
                return scene.to().find(need);
            }
        }
        return null;
    }

    /// What the column holds rows of, directly or as a domain that is over them, or over the array of them, all the
    /// time.
    ///
    /// @param holder the type that the column names
    private record Rows(ObjectId holder, SchemaObject type) {}

    private static @Nullable Rows rows(Column column, String array, Scene scene) {
        SchemaObject type = rowType(column, array, scene);
        if (type != null) {
            return new Rows(type.id(), type);
        }
        for (ObjectId need : scene.to().needs(column.id())) {
            if (scene.to().find(need) instanceof DomainType domain
                    && scene.from().find(need) instanceof DomainType before
                    && before.baseType().equals(domain.baseType())) {
                SchemaObject ofDomain =
                        column.type().equals(Names.sql(need) + array) ? rowType(domain, "", scene) : null;
                if (ofDomain != null) {
                    return new Rows(domain.id(), ofDomain);
                }
                SchemaObject within = column.type().equals(Names.sql(need)) ? rowType(domain, array, scene) : null;
                if (within != null) {
                    return new Rows(within.id(), within);
                }
            }
        }
        return null;
    }

    private static @Nullable SchemaObject rowType(DomainType domain, String array, Scene scene) {
        for (ObjectId need : scene.to().needs(domain.id())) {
            if (domain.baseType().equals(Names.sql(need) + array)
                    && scene.to().find(need) instanceof CompositeType row) {
                return row;
            }
        }
        return null;
    }

    /// Whether the values of the column are of a type that is made again, or makes room for another.
    static boolean isMadeAgain(Column column, Scene scene) {
        return scene.from().needs(column.id()).stream()
                .filter(need -> need.kind() != Kind.COLLATION)
                .anyMatch(need -> !need.equals(column.id().parent()) && scene.makesRoom(need));
    }

    private static String row(String name, ObjectId type, List<String> attributes, ObjectId column, Scene scene) {
        ObjectId old = predecessor(column, type, scene);
        List<String> values = new ArrayList<>();
        for (String attribute : attributes) {
            ObjectId id = ObjectId.part(Kind.COLUMN, old, attribute);
            String value = "(" + name + ")." + Names.quote(attribute);
            if (scene.from().find(id) instanceof Column before
                    && scene.to().find(ObjectId.part(Kind.COLUMN, type, attribute)) instanceof Column after) {
                values.add(attribute(value, before, after, scene));
            } else {
                values.add("NULL");
            }
        }
        return rowOf(name, values, Names.sql(type));
    }

    private static String attribute(String value, Column before, Column after, Scene scene) {
        if (before.type().equals(after.type())) {
            return isMadeAgain(before, scene) ? again(value, after, scene) : value;
        }
        String conversion = other(value, before, after, scene);
        return conversion == null ? value : conversion;
    }

    /// What has the name of the type before: a table may take over from a composite type, a view from a range.
    private static ObjectId predecessor(ObjectId column, ObjectId type, Scene scene) {
        return scene.from().needs(column).stream()
                .filter(need -> need.kind() != Kind.COLLATION && Names.sql(need).equals(Names.sql(type)))
                .findFirst()
                .orElse(type);
    }

    /// The columns of a view have no objects of their own.
    private static String rowOfView(String name, View view, Scene scene) {
        List<String> before = scene.from().find(view.id()) instanceof View old ? old.columns() : List.of();
        List<String> values = new ArrayList<>();
        for (String column : view.columns()) {
            String attribute = column.substring(0, column.indexOf(' '));
            String type = column.substring(column.indexOf(' ') + 1);
            String value = "(" + name + ")." + Names.quote(attribute);
            SchemaObject rows = rowType(view, type, scene);
            if (rows != null) {
                values.add(row(value, rows, view.id(), scene));
            } else if (before.contains(column)) {
                values.add(value);
            } else if (before.stream().anyMatch(one -> one.startsWith(attribute + " "))) {
                values.add(value + "::text::" + type);
            } else {
                values.add("NULL");
            }
        }
        return rowOf(name, values, Names.sql(view.id()));
    }

    /// The relation, made again, of which a column of the view shows whole rows.
    private static @Nullable SchemaObject rowType(View view, String type, Scene scene) {
        for (ObjectId need : scene.to().needs(view.id())) {
            boolean relation = need.kind() == Kind.TABLE || need.kind() == Kind.VIEW;
            if (relation && type.equals(Names.sql(need)) && scene.makesRoom(need)) {
                return scene.to().find(need);
            }
        }
        return null;
    }

    /// No row is an empty text. (`IS NOT NULL` would say the same, but the server stumbles over it in a USING that it
    /// repeats for partitions.)
    private static String rowOf(String name, List<String> values, String type) {
        return "CASE WHEN " + name + "::text <> '' THEN ROW(" + String.join(", ", values) + ")::" + type + " END";
    }
}
