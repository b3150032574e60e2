package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Function;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.MaterializedView;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Policy;
import dev.stemma.catalog.Rule;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.View;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Queries that call columns by their place: `FROM app.found() a(id, name)`, as the server prints every function that
/// gives rows of a table, or the body of such a function. Such a table must have its columns in the wanted order, so it
/// is made again where they would stand otherwise.
final class PositionalNames {
    private PositionalNames() {}

    /// The tables that stand, and whose columns would not be where such a query looks for them.
    static Set<ObjectId> misplaced(Scene scene) {
        Set<ObjectId> tables = new TreeSet<>();
        for (SchemaObject query : queries(scene.to())) {
            for (ObjectId need : scene.to().needs(query.id())) {
                ObjectId source = need.kind() == Kind.COLUMN ? need.requiredParent() : need;
                for (ObjectId table : rowsOf(scene, source)) {
                    if (scene.stands(table)
                            && !standsAsWanted(scene, table)
                            && (isCalledByPlace(source, query.toString()) || givesByPlace(query, table))) {
                        tables.add(table);
                    }
                }
            }
        }
        return tables;
    }

    private static boolean standsAsWanted(Scene scene, ObjectId table) {
        return TypedTables.standsAsWanted(
                scene,
                table,
                name -> !scene.fate(ObjectId.part(Kind.COLUMN, table, name)).comes());
    }

    private static List<SchemaObject> queries(Catalog catalog) {
        return Stream.of(View.class, MaterializedView.class, Rule.class, Policy.class, Function.class)
                .<SchemaObject>flatMap(type -> catalog.all(type).stream())
                .toList();
    }

    /// The table itself, or that of which the function gives rows.
    private static List<ObjectId> rowsOf(Scene scene, ObjectId source) {
        if (source.kind() == Kind.TABLE) {
            return List.of(source);
        }
        if (!(scene.to().find(source) instanceof Function function)) {
            return List.of();
        }
        return scene.to().needs(source).stream()
                .filter(need -> need.kind() == Kind.TABLE && function.result().endsWith(Names.sql(need)))
                .toList();
    }

    /// Whether it is a function that gives rows of the table, and lists their columns one by one, as the server writes
    /// every body that it has parsed.
    private static boolean givesByPlace(SchemaObject query, ObjectId table) {
        return query instanceof Function function
                && function.language().equals("sql")
                && function.result().endsWith(Names.sql(table))
                && (function.body() == null || !function.body().contains("*"));
    }

    /// `app.found(…) a(`, `app.users a(`
    private static boolean isCalledByPlace(ObjectId source, String query) {
        String name = Pattern.quote(Names.sql(source).replaceFirst("\\(.*", ""));
        String arguments = source.kind() == Kind.TABLE ? "" : "\\(.*?\\)";
        return Pattern.compile(name + arguments + " (\\w+|\"[^\"]+\")\\(", Pattern.DOTALL)
                .matcher(query)
                .find();
    }
}
