package dev.stemma.postgres.property;

import java.util.List;

/// Functions and aggregates that no expression here calls, in the forms that are rare.
final class CallableMaker {
    private final World world;
    private final FacetMaker facets;

    CallableMaker(World world, FacetMaker facets) {
        this.world = world;
        this.facets = facets;
    }

    void make(Choices choices, String name) {
        ValueType type = world.type(choices, "type");
        switch (choices.pick(
                "shape", List.of("variadic", "polymorphic", "window", "presets", "ordered", "moving", "support"))) {
            case "variadic" ->
                function(
                        choices,
                        name,
                        "variadic a " + type.sql() + "[]",
                        "returns integer language sql immutable as $$ select cardinality(a) $$",
                        type.sql() + "[]");
            case "polymorphic" ->
                function(
                        choices,
                        name,
                        "anyelement, " + choices.pick("other", List.of("anyarray", "anyelement")),
                        "returns anyelement language sql immutable as $$ select $1 $$",
                        "anyelement, " + choices.pick("other", List.of("anyarray", "anyelement")));
            case "window" ->
                function(
                        choices,
                        name,
                        "",
                        "returns bigint language internal immutable window as '"
                                + choices.pick("of", List.of("window_rank", "window_row_number")) + "'",
                        "");
            case "presets" -> presets(choices, name, type);
            case "ordered" ->
                aggregate(
                        choices,
                        name,
                        "(double precision order by anyelement)",
                        "sfunc = ordered_set_transition, stype = internal, finalfunc = percentile_disc_final, "
                                + "finalfunc_extra, finalfunc_modify = read_write");
            case "moving" ->
                aggregate(
                        choices,
                        name,
                        "(integer)",
                        "sfunc = int4pl, stype = integer, initcond = '" + choices.number("first", 0, 3)
                                + "', msfunc = int4pl, minvfunc = int4mi, mstype = integer, minitcond = '0'");
            default ->
                function(
                        choices,
                        name,
                        "a " + type.sql(),
                        "returns setof " + type.sql() + " language sql stable rows " + choices.number("rows", 5, 7)
                                + " as $$ select a $$",
                        type.sql());
        }
    }

    /// Arguments with presets, of which the last ones may come and go.
    private void presets(Choices choices, String name, ValueType type) {
        String second = choices.chance("second preset", 60) ? " default 2" : "";
        String third = choices.chance("third", 50) ? ", c text default 'x'" : "";
        function(
                choices,
                name,
                "a " + type.sql() + ", " + choices.pick("second name", List.of("b", "\"B\"")) + " integer"
                        + (third.isEmpty() ? second : " default 3") + third,
                "returns text language sql as $$ select 'x'::text $$",
                type.sql() + ", integer" + (third.isEmpty() ? "" : ", text"));
    }

    private void function(Choices choices, String name, String arguments, String rest, String identity) {
        world.add(choices, "function", "create function " + name + "(" + arguments + ") " + rest);
        facets.comment(choices, "function " + name + "(" + identity + ")", 12);
        facets.owner(choices, "function " + name + "(" + identity + ")");
        facets.grants(choices, "function " + name + "(" + identity + ")", List.of("execute"));
    }

    private void aggregate(Choices choices, String name, String arguments, String options) {
        world.add(choices, "aggregate", "create aggregate " + name + " " + arguments + " (" + options + ")");
        facets.comment(choices, "aggregate " + name + " " + arguments, 15);
    }
}
