package dev.stemma.postgres.property;

import dev.stemma.postgres.property.ValueType.Column;
import dev.stemma.sql.Identifiers;
import java.util.ArrayList;
import java.util.List;

/// Tables partitioned by several columns or by expressions, with open ends, with nulls, and with foreign tables as
/// partitions.
final class PartitionKeyMaker {
    private final World world;
    private final FacetMaker facets;
    private final IndexMaker indexes;

    PartitionKeyMaker(World world, FacetMaker facets, TypeMaker types) {
        this.world = world;
        this.facets = facets;
        this.indexes = new IndexMaker(world, facets, types);
    }

    /// @param key    what stands behind `partition by`
    /// @param bounds of each partition that there may be
    private record Division(String key, List<String> bounds) {
        @Override
        public String toString() {
            return key;
        }
    }

    private static final List<Division> DIVISIONS = List.of(
            new Division(
                    "range (a, c)",
                    List.of(
                            "for values from (minvalue, minvalue) to (10, '2024-01-01')",
                            "for values from (10, '2024-01-01') to (10, maxvalue)",
                            "for values from (20, minvalue) to (maxvalue, maxvalue)",
                            "default")),
            new Division(
                    "range (((a + 1)))",
                    List.of("for values from (minvalue) to (0)", "for values from (0) to (7)", "default")),
            new Division(
                    "range (b collate \"C\", a)",
                    List.of(
                            "for values from ('a', 1) to ('k', 1)",
                            "for values from ('k', 1) to (maxvalue, maxvalue)")),
            new Division("list (lower(b))", List.of("for values in ('x', 'y')", "for values in (null)", "default")),
            new Division("list (b)", List.of("for values in ('x', null)", "for values in ('it''s')", "default")),
            new Division(
                    "hash (a, b)",
                    List.of(
                            "for values with (modulus 3, remainder 0)",
                            "for values with (modulus 3, remainder 1)",
                            "for values with (modulus 6, remainder 2)")));

    void make(Choices choices, String name) {
        ValueType last = world.type(choices, "last");
        List<Column> columns = new ArrayList<>(List.of(
                new Column("a", ValueType.INTEGER), new Column("b", ValueType.TEXT), new Column("c", ValueType.DATE)));
        if (choices.chance("last", 60)) {
            columns.add(new Column("d", last));
        }
        List<String> parts = new ArrayList<>();
        for (Column column : columns) {
            parts.add(column.name() + " " + column.type().sql()
                    + (choices.chance("required " + column, 15) ? " not null" : ""));
        }
        Division division = choices.pick("division", DIVISIONS);
        world.add(choices, "table", "create table " + name, parts, ")\npartition by " + division.key());
        Relation whole = Relation.of(choices.path(), name, Relation.Form.PARTITIONED, columns);
        world.relations.add(whole);
        for (int number = 0; number < division.bounds().size(); number++) {
            Choices own = choices.in("p" + number);
            if (own.chance("here", 60)) {
                part(own, whole, number, division.bounds().get(number), parts);
            }
        }
        indexes.make(choices, whole);
        facets.comment(choices, "table " + name, 12);
        facets.owner(choices, "table " + name);
        facets.grants(choices, "table " + name, List.of("select", "insert"));
    }

    private void part(Choices own, Relation whole, int number, String bounds, List<String> parts) {
        String schema = whole.name().substring(0, whole.name().indexOf('.') + 1);
        String name = schema + Identifiers.quote(whole.plainName().replace("\"", "") + "_k" + number);
        boolean foreign = !world.servers.isEmpty() && own.chance("foreign", 20);
        String kind = foreign ? "create foreign table " : "create table ";
        String tail = foreign ? "\nserver " + own.pick("server", world.servers) : "";
        if (own.chance("inside", 60)) {
            world.add(own, "table", kind + name + " partition of " + whole.name() + " " + bounds + tail);
        } else {
            world.add(own, "table", kind + name, own.shuffled("order", parts), ")" + tail);
            if (own.chance("attached", 85)) {
                world.add(own, "attach", "alter table " + whole.name() + " attach partition " + name + " " + bounds);
            }
        }
        Relation.Form form = foreign ? Relation.Form.FOREIGN : Relation.Form.PARTITION;
        world.relations.add(Relation.of(own.path(), name, form, whole.columns()));
    }
}
