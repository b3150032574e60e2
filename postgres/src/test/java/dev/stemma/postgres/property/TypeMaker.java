package dev.stemma.postgres.property;

import dev.stemma.postgres.property.ValueType.Column;
import dev.stemma.postgres.property.ValueType.Family;
import java.util.ArrayList;
import java.util.List;

/// Enums, domains, row types, ranges, base types and collations.
final class TypeMaker {
    private static final List<String> LABELS = List.of("low", "mid", "high", "urgent", "it''s", "Done");
    private static final List<String> FIELDS = List.of("x", "y", "note", "Odd");

    private final World world;
    private final FacetMaker facets;

    TypeMaker(World world, FacetMaker facets) {
        this.world = world;
        this.facets = facets;
    }

    void enumeration(Choices choices, String name) {
        List<String> labels = new ArrayList<>(choices.some("labels", LABELS, 55));
        if (choices.chance("turned", 10)) {
            labels = labels.reversed();
        }
        if (labels.isEmpty()) {
            labels.add("only");
        }
        List<String> quoted = labels.stream().map(label -> "'" + label + "'").toList();
        world.add(choices, "type", "create type " + name + " as enum", quoted, ")");
        done(choices, name, new ValueType(name, Family.ENUM, typed(quoted, name), List.of()));
    }

    private static List<String> typed(List<String> samples, String type) {
        return samples.stream().map(sample -> sample + "::" + type).toList();
    }

    void domain(Choices choices, String name) {
        ValueType base = choices.chance("usual", 70)
                ? choices.pick(
                        "base",
                        List.of(ValueType.TEXT, ValueType.INTEGER, ValueType.COMMON.get(6), ValueType.COMMON.get(7)))
                : world.type(choices, "base");
        List<String> clauses = new ArrayList<>();
        if (base.family() == Family.TEXT && choices.chance("collated", 10)) {
            clauses.add("collate " + collation(choices));
        }
        if (choices.chance("default", 25)) {
            clauses.add("default " + choices.pick("value", base.samples()));
        }
        if (choices.chance("required", 12)) {
            clauses.add("not null");
        }
        for (String check : List.of("one", "two")) {
            if (choices.chance("check " + check, 25)) {
                clauses.add("constraint " + check + " check ("
                        + new Expressions(world)
                                .condition(choices.in("check " + check), "", List.of(new Column("value", base)))
                                .replace("\"value\"", "value")
                        + ")");
            }
        }
        world.add(choices, "type", "create domain " + name + " as " + base.sql() + " " + String.join(" ", clauses));
        done(choices, name, new ValueType(name, base.family(), typed(bare(base), name), base.fields()));
        if (clauses.toString().contains("constraint one") && choices.chance("check comment", 10)) {
            facets.comment(choices.in("one"), "constraint one on domain " + name, 100);
        }
    }

    private static List<String> bare(ValueType base) {
        return base.samples().stream().map(sample -> "(" + sample + ")").toList();
    }

    String collation(Choices choices) {
        return world.collations.isEmpty() || choices.chance("server's collation", 50)
                ? choices.pick("collation", List.of("\"C\"", "\"POSIX\""))
                : choices.pick("collation", world.collations);
    }

    void composite(Choices choices, String name) {
        List<Column> fields = new ArrayList<>();
        for (String field : choices.shuffled("order", FIELDS)) {
            if (fields.isEmpty() || choices.chance("has " + field, 45)) {
                fields.add(new Column(field, world.type(choices.in(field), "type")));
            }
        }
        List<String> parts = fields.stream()
                .map(field -> Expressions.quoted(field) + " " + field.type().sql())
                .toList();
        world.add(choices, "type", "create type " + name + " as", parts, ")");
        done(choices, name, new ValueType(name, Family.ROW, List.of("null::" + name), fields));
        for (Column field : fields) {
            facets.comment(choices.in(field.name()), "column " + name + "." + Expressions.quoted(field), 8);
        }
    }

    void range(Choices choices, String name) {
        List<ValueType> subtypes = new ArrayList<>(List.of(
                ValueType.INTEGER, ValueType.TEXT, ValueType.DATE, ValueType.RARE.get(0), ValueType.RARE.get(2)));
        world.types.stream()
                .filter(type -> type.isOrdered() && type.family() != Family.RANGE)
                .forEach(subtypes::add);
        ValueType subtype = choices.pick("subtype", subtypes);
        List<String> options = new ArrayList<>(List.of("subtype = " + subtype.sql()));
        if (subtype.is(ValueType.RARE.get(2)) && choices.chance("difference", 50)) {
            options.add("subtype_diff = float8mi");
        }
        if (subtype.is(ValueType.TEXT) && choices.chance("collated", 30)) {
            options.add("collation = " + collation(choices));
        }
        if (choices.chance("multirange", 30)) {
            options.add("multirange_type_name = " + name.substring(0, name.indexOf('.')) + ".many_"
                    + choices.pick("multirange name", List.of("a", "b")));
        }
        world.add(choices, "type", "create type " + name + " as range", options, ")");
        done(choices, name, new ValueType(name, Family.RANGE, List.of("'empty'::" + name), List.of()));
    }

    void base(Choices choices, String name) {
        String input = World.suffixed(name, "_in");
        String output = World.suffixed(name, "_out");
        world.add(choices, "shell", "create type " + name);
        if (choices.chance("shell only", 10)) {
            return;
        }
        world.add(
                choices,
                "input",
                "create function " + input + "(cstring) returns " + name
                        + " language internal immutable strict as 'int4in'");
        world.add(
                choices,
                "output",
                "create function " + output + "(" + name
                        + ") returns cstring language internal immutable strict as 'int4out'");
        List<String> options = new ArrayList<>(List.of("input = " + input, "output = " + output, "like = integer"));
        if (choices.chance("category", 20)) {
            options.add("category = 'N'");
        }
        if (choices.chance("delimiter", 10)) {
            options.add("delimiter = ';'");
        }
        world.add(choices, "type", "create type " + name, options, ")");
        done(choices, name, new ValueType(name, Family.OTHER, List.of("'1'::" + name), List.of()));
    }

    private void done(Choices choices, String name, ValueType type) {
        world.types.add(type);
        facets.comment(choices, (isDomain(choices) ? "domain " : "type ") + name, 12);
        facets.owner(choices, (isDomain(choices) ? "domain " : "type ") + name);
        facets.grants(choices, "type " + name, List.of("usage"));
    }

    private static boolean isDomain(Choices choices) {
        return choices.path().endsWith("DOMAIN");
    }

    void collation(Choices choices, String name) {
        List<String> icu = List.of(
                "provider = icu, locale = 'de-u-co-phonebk'",
                "provider = icu, locale = 'und-u-ks-level2', deterministic = false",
                "provider = icu, locale = 'en-u-kn-true'",
                "locale = 'C'");
        world.add(choices, "collation", "create collation " + name + " (" + choices.pick("locale", icu) + ")");
        world.collations.add(name);
        facets.comment(choices, "collation " + name, 15);
        facets.owner(choices, "collation " + name);
    }

    void sequence(Choices choices, String name) {
        StringBuilder sql = new StringBuilder("create ");
        sql.append(world.version >= 15 && choices.chance("unlogged", 8) ? "unlogged " : "");
        sql.append("sequence ").append(name);
        sql.append(choices.chance("typed", 30) ? " as " + choices.pick("type", List.of("smallint", "integer")) : "");
        sql.append(options(choices));
        world.add(choices, "sequence", sql.toString());
        world.sequences.add(name);
        facets.comment(choices, "sequence " + name, 12);
        facets.owner(choices, "sequence " + name);
        facets.grants(choices, "sequence " + name, List.of("usage", "select", "update"));
    }

    static String options(Choices choices) {
        return (choices.chance("increment", 15) ? " increment " + choices.pick("step", List.of("2", "10", "-1")) : "")
                + (choices.chance("minimum", 10) ? " minvalue -100" : "")
                + (choices.chance("maximum", 10) ? " maxvalue " + choices.number("most", 1000, 1003) : "")
                + (choices.chance("start", 15) ? " start " + choices.number("first", -5, 9) : "")
                + (choices.chance("cache", 10) ? " cache 5" : "")
                + (choices.chance("cycle", 10) ? " cycle" : "");
    }
}
