package dev.stemma.postgres.property;

import dev.stemma.postgres.property.ValueType.Column;
import java.util.ArrayList;
import java.util.List;

/// Keys that hold for a time, and foreign keys to them.
final class TemporalMaker {
    static final int SINCE = 18;

    private static final ValueType NUMBERS = ValueType.of("int4range", ValueType.Family.RANGE, "[1,5)");

    private final World world;
    private final FacetMaker facets;

    TemporalMaker(World world, FacetMaker facets) {
        this.world = world;
        this.facets = facets;
    }

    void make(Choices choices, String name) {
        boolean multi = choices.chance("multirange", 20);
        ValueType time = multi
                ? ValueType.of("datemultirange", ValueType.Family.OTHER, "{}")
                : ValueType.of("daterange", ValueType.Family.RANGE, "empty");
        List<Column> columns = new ArrayList<>(
                List.of(new Column("who", NUMBERS), new Column("valid", time), new Column("parent", NUMBERS)));
        if (choices.chance("more", 50)) {
            columns.add(new Column("more", world.type(choices, "more")));
        }
        List<String> parts = new ArrayList<>();
        columns.forEach(column -> parts.add(column.name() + " " + column.type().sql()));
        String key = choices.pick("key", List.of("primary key", "unique"));
        parts.add("constraint " + choices.pick("key name", List.of("at_a_time", "once")) + " " + key
                + " (who, valid without overlaps)");
        world.add(choices, "table", "create table " + name, parts, ")");
        world.relations.add(Relation.of(choices.path(), name, Relation.Form.TABLE, columns));
        facets.comment(choices, "table " + name, 12);
        if (choices.chance("refers", 60)) {
            String columnsHere = "(parent, period valid)";
            world.add(
                    choices,
                    "foreign key",
                    "alter table " + name + " add constraint of_parent foreign key " + columnsHere + " references "
                            + name + " (who, period valid)"
                            + (choices.chance("unenforced", 15) ? " not enforced" : ""));
        }
    }
}
