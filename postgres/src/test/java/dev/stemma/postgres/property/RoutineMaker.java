package dev.stemma.postgres.property;

import dev.stemma.postgres.property.Routine.Form;
import dev.stemma.postgres.property.ValueType.Column;
import java.util.ArrayList;
import java.util.List;

/// Functions, procedures and aggregates.
final class RoutineMaker {
    private final World world;
    private final FacetMaker facets;
    private final Expressions expressions;

    RoutineMaker(World world, FacetMaker facets) {
        this.world = world;
        this.facets = facets;
        this.expressions = new Expressions(world);
    }

    void function(Choices choices, String name) {
        switch (choices.pick(
                "shape",
                List.of(
                        "value",
                        "value2",
                        "predicate",
                        "predicate2",
                        "source",
                        "count",
                        "rows",
                        "table",
                        "out",
                        "calls"))) {
            case "predicate", "predicate2" -> predicate(choices, name);
            case "source" -> source(choices, name);
            case "count" -> count(choices, name);
            case "rows" -> rows(choices, name);
            case "table" -> table(choices, name);
            case "out" -> out(choices, name);
            default -> value(choices, name);
        }
    }

    private void predicate(Choices choices, String name) {
        ValueType type = world.type(choices, "argument");
        scalar(
                choices,
                name,
                type,
                ValueType.BOOLEAN,
                choices.pick("body", List.of("$1 is not null", "true", "$1 is null")));
    }

    private void value(Choices choices, String name) {
        ValueType type = world.type(choices, "argument");
        Expressions.Value value = expressions.computed(choices.in("value"), "", List.of(new Column("a", type)));
        scalar(choices, name, type, value.type(), value.sql().replaceAll("\\ba\\b(?!['\":])", "\\$1"));
    }

    private void source(Choices choices, String name) {
        ValueType type = world.type(choices, "result");
        make(choices, name, "", type.sql(), Expressions.sample(choices, type), choices.chance("immutable", 70));
        done(choices, new Routine(choices.path(), name, Form.SCALAR, List.of(), type, false));
    }

    private void scalar(Choices choices, String name, ValueType argument, ValueType result, String body) {
        String argumentName = choices.chance("argument named", 60)
                ? choices.pick("argument name", List.of("a", "value", "\"In\"")) + " "
                : "";
        boolean preset = choices.chance("preset", 10);
        String arguments =
                argumentName + argument.sql() + (preset ? " default " + Expressions.sample(choices, argument) : "");
        boolean immutable = choices.chance("immutable", 85);
        make(choices, name, arguments, result.sql(), body, immutable);
        done(choices, new Routine(choices.path(), name, Form.SCALAR, List.of(argument), result, immutable));
    }

    private void make(Choices choices, String name, String arguments, String result, String body, boolean immutable) {
        String start = "create function " + name + "(" + arguments + ") returns " + result;
        String volatility = immutable ? " immutable" : choices.pick("volatility", List.of("", " stable", " volatile"));
        world.add(
                choices,
                "function",
                switch (choices.pick("language", List.of("text", "text2", "parsed", "parsed2", "plpgsql"))) {
                    case "parsed", "parsed2" ->
                        start + " language sql" + volatility + options(choices) + "\nreturn " + body;
                    case "plpgsql" ->
                        start + " language plpgsql" + volatility + options(choices) + " as $$ begin return " + body
                                + "; end $$";
                    default ->
                        start + " language sql" + volatility + options(choices) + " as $$ select " + body + " $$";
                });
    }

    private static String options(Choices choices) {
        return (choices.chance("strict", 10) ? " strict" : "")
                + (choices.chance("definer", 8) ? " security definer" : "")
                + (choices.chance("leakproof", 4) ? " leakproof" : "")
                + (choices.chance("parallel", 12)
                        ? " parallel " + choices.pick("safety", List.of("safe", "restricted"))
                        : "")
                + (choices.chance("cost", 6) ? " cost " + choices.number("costs", 5, 9) : "")
                + (choices.chance("path", 5) ? " set search_path to 'pg_catalog'" : "");
    }

    /// A function over a relation: as text the server does not look into it, as a parsed body it depends on all it
    /// reads.
    private void overRelation(Choices choices, String name, String arguments, String result, String query) {
        String start = "create function " + name + "(" + arguments + ") returns " + result + " language sql stable"
                + options(choices);
        world.add(
                choices,
                "function",
                choices.chance("parsed", 50)
                        ? start + "\nbegin atomic\n" + query + ";\nend"
                        : start + " as $$\n" + query + "\n$$");
    }

    private void count(Choices choices, String name) {
        if (world.relations.isEmpty()) {
            source(choices, name);
            return;
        }
        Relation from = choices.pick("from", world.relations);
        String condition = choices.chance("filtered", 60)
                ? "\nwhere " + expressions.condition(choices.in("where"), "a.", from.columns())
                : "";
        overRelation(choices, name, "", "bigint", "select count(*)\nfrom " + from.name() + " a" + condition);
        done(choices, new Routine(choices.path(), name, Form.SCALAR, List.of(), ValueType.BIGINT, false));
    }

    private void rows(Choices choices, String name) {
        if (world.relations.isEmpty()) {
            source(choices, name);
            return;
        }
        Relation from = choices.pick("from", world.relations);
        String columns = String.join(
                ", ",
                from.columns().stream()
                        .map(column -> "a." + Expressions.quoted(column))
                        .toList());
        overRelation(choices, name, "", "setof " + from.name(), "select " + columns + "\nfrom " + from.name() + " a");
        done(choices, new Routine(choices.path(), name, Form.SET, List.of(), from.rowType(), false));
    }

    private void table(Choices choices, String name) {
        if (world.relations.isEmpty()) {
            source(choices, name);
            return;
        }
        Relation from = choices.pick("from", world.relations);
        List<Column> some = choices.some("columns", from.columns(), 50);
        List<Column> columns = some.isEmpty() ? from.columns().subList(0, 1) : some;
        ValueType filter = world.type(choices, "argument");
        List<String> results = columns.stream()
                .map(column -> Expressions.quoted(new Column("r_" + column.name(), column.type())) + " "
                        + column.type().sql())
                .toList();
        String selected = String.join(
                ", ",
                columns.stream()
                        .map(column -> "a." + Expressions.quoted(column))
                        .toList());
        overRelation(
                choices,
                name,
                "x " + filter.sql(),
                "table(" + String.join(", ", results) + ")",
                "select " + selected + "\nfrom " + from.name() + " a\nwhere (x is not null)");
        List<Column> fields = columns.stream()
                .map(column -> new Column("r_" + column.name(), column.type()))
                .toList();
        ValueType row = new ValueType("record", ValueType.Family.ROW, List.of("null"), fields);
        done(choices, new Routine(choices.path(), name, Form.SET, List.of(filter), row, false));
    }

    private void out(Choices choices, String name) {
        ValueType first = world.type(choices, "first");
        ValueType second = world.type(choices, "second");
        world.add(
                choices,
                "function",
                "create function " + name + "(a " + first.sql() + ", out b " + second.sql() + ", out c " + first.sql()
                        + ") language plpgsql as $$ begin c := a; end $$");
        done(choices, new Routine(choices.path(), name, Form.SET, List.of(first), null, false));
    }

    void trigger(Choices choices, String name) {
        Relation noted = world.relations.isEmpty() ? null : choices.pick("noted", world.relations);
        String body = noted != null && choices.chance("looks", 30)
                ? "begin perform 1 from " + noted.name() + "; return new; end"
                : choices.pick("body", List.of("begin return new; end", "begin return coalesce(new, old); end"));
        world.add(
                choices,
                "function",
                "create function " + name + "() returns trigger language plpgsql as $$ " + body + " $$");
        done(choices, new Routine(choices.path(), name, Form.TRIGGER, List.of(), null, false));
    }

    void eventTrigger(Choices choices, String name) {
        world.add(
                choices,
                "function",
                "create function " + name + "() returns event_trigger language plpgsql as $$ begin "
                        + choices.pick("body", List.of("null;", "perform 1;")) + " end $$");
        done(choices, new Routine(choices.path(), name, Form.EVENT_TRIGGER, List.of(), null, false));
    }

    void procedure(Choices choices, String name) {
        List<ValueType> types = new ArrayList<>(List.of(world.type(choices, "first")));
        String arguments = "a " + types.getFirst().sql();
        if (choices.chance("inout", 30)) {
            types.add(ValueType.TEXT);
            arguments += ", inout b text";
        }
        String sql = "create procedure " + name + "(" + arguments + ")";
        List<Relation> filled = world.tables();
        if (types.size() == 1 && !filled.isEmpty() && choices.chance("parsed", 50)) {
            sql += " language sql\nbegin atomic\ndelete from "
                    + choices.pick("from", filled).name() + ";\nend";
        } else {
            sql += " language plpgsql as $$ begin " + choices.pick("body", List.of("null;", "return;")) + " end $$";
        }
        world.add(choices, "procedure", sql);
        done(choices, new Routine(choices.path(), name, Form.PROCEDURE, types, null, false));
    }

    void aggregate(Choices choices, String name) {
        String options = choices.pick(
                "state",
                List.of(
                        "sfunc = int4pl, stype = integer, initcond = '0'",
                        "sfunc = int4larger, stype = integer",
                        "sfunc = int4pl, stype = integer, combinefunc = int4pl, parallel = safe",
                        "sfunc = int4smaller, stype = integer, sortop = operator(pg_catalog.<)"));
        List<Routine> finals = world.conversions(ValueType.INTEGER, true);
        String last = "";
        ValueType result = ValueType.INTEGER;
        if (!finals.isEmpty() && !options.contains("sortop") && choices.chance("final", 50)) {
            Routine function = choices.pick("final function", finals);
            last = ", finalfunc = " + function.name();
            result = java.util.Objects.requireNonNull(function.result());
        }
        world.add(choices, "aggregate", "create aggregate " + name + "(integer) (" + options + last + ")");
        done(choices, new Routine(choices.path(), name, Form.AGGREGATE, List.of(ValueType.INTEGER), result, false));
    }

    private void done(Choices choices, Routine routine) {
        world.routines.add(routine);
        String target = switch (routine.form()) {
                    case PROCEDURE -> "procedure ";
                    case AGGREGATE -> "aggregate ";
                    case SCALAR, SET, TRIGGER, EVENT_TRIGGER -> "function ";
                }
                + routine.signature();
        facets.comment(choices, target, 10);
        facets.owner(choices, target);
        facets.grants(choices, target.replace("aggregate ", "function "), List.of("execute"));
    }
}
