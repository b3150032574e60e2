package dev.stemma.postgres.property;

import dev.stemma.postgres.property.ValueType.Column;
import java.util.ArrayList;
import java.util.List;

/// Access methods and tablespaces, and what lies in them.
final class PlacementMaker {
    /// Made on the server where that can be done without a folder of its own.
    static final String TABLESPACE = "stemma_case_space";

    static final int TABLESPACE_SINCE = 15;

    private final World world;
    private final FacetMaker facets;

    PlacementMaker(World world, FacetMaker facets) {
        this.world = world;
        this.facets = facets;
    }

    void method(Choices choices, String name) {
        String bare = name.substring(name.indexOf('.') + 1);
        boolean table = choices.chance("for tables", 75);
        world.add(
                choices,
                "method",
                "create access method " + bare
                        + (table ? " type table handler heap_tableam_handler" : " type index handler bthandler"));
        facets.comment(choices, "access method " + bare, 15);
        if (table) {
            world.accessMethods.add(bare);
        }
    }

    void placed(Choices choices, String name) {
        List<Column> columns =
                new ArrayList<>(List.of(new Column("id", ValueType.INTEGER), new Column("body", ValueType.TEXT)));
        if (choices.chance("third", 50)) {
            columns.add(new Column("third", world.type(choices, "third")));
        }
        List<String> parts = new ArrayList<>();
        columns.forEach(column -> parts.add(column.name() + " " + column.type().sql()));
        if (choices.chance("key", 60)) {
            parts.add("primary key (id)" + space(choices.in("key"), " using index"));
        }
        String method = method(choices);
        world.add(choices, "table", "create table " + name, parts, ")" + method + space(choices, ""));
        Relation relation = Relation.of(choices.path(), name, Relation.Form.TABLE, columns);
        world.relations.add(relation);
        Choices index = choices.in("index");
        if (index.chance("here", 50)) {
            world.add(index, "index", "create index on " + name + " (body)" + space(index, ""));
        }
        Choices view = choices.in("view");
        if (view.chance("here", 40)) {
            String viewName = World.suffixed(name, "_view");
            world.add(
                    view,
                    "view",
                    "create materialized view " + viewName + method(view) + space(view, "") + " as select id from "
                            + name);
            world.relations.add(Relation.of(
                    view.path(), viewName, Relation.Form.MATERIALIZED, List.of(new Column("id", ValueType.INTEGER))));
        }
    }

    private String method(Choices choices) {
        return world.accessMethods.isEmpty() || !choices.chance("method", 50)
                ? ""
                : "\nusing " + choices.pick("which method", world.accessMethods);
    }

    private String space(Choices choices, String before) {
        return world.version >= TABLESPACE_SINCE && choices.chance("placed", 40)
                ? before + " tablespace " + TABLESPACE
                : "";
    }
}
