package dev.stemma.postgres.property;

import java.util.List;
import java.util.Objects;

/// Operators, operator classes, casts, conversions, text search and languages.
final class OperatorMaker {
    private final World world;
    private final FacetMaker facets;

    OperatorMaker(World world, FacetMaker facets) {
        this.world = world;
        this.facets = facets;
    }

    /// Compares two values of one type by a function of its own.
    void operator(Choices choices, String name) {
        String schema = name.substring(0, name.indexOf('.'));
        ValueType type = world.type(choices, "type");
        String function = World.suffixed(name, "_same");
        String arguments = "(" + type.sql() + ", " + type.sql() + ")";
        world.add(
                choices,
                "function",
                "create function " + function + arguments
                        + " returns boolean language sql immutable as $$ select "
                        + choices.pick("body", List.of("$1 is null", "$2 is null")) + " $$");
        String sign = schema + "." + choices.pick("sign", List.of("===", "~~~", "<@>"));
        String options = (choices.chance("commutator", 40) ? ", commutator = operator(" + sign + ")" : "")
                + (choices.chance("estimated", 30)
                        ? ", restrict = " + choices.pick("restrict", List.of("eqsel", "contsel"))
                        : "")
                + (choices.chance("hashes", 15) ? ", hashes" : "");
        world.add(
                choices,
                "operator",
                "create operator " + sign + " (function = " + function + ", leftarg = " + type.sql() + ", rightarg = "
                        + type.sql() + options + ")");
        world.operators.putIfAbsent(type.sql(), sign);
        facets.comment(choices, "operator " + sign + " " + arguments, 15);
        facets.owner(choices, "operator " + sign + " " + arguments);
    }

    void operatorClass(Choices choices, String name) {
        String compare = World.suffixed(name, "_compare");
        world.add(
                choices,
                "function",
                "create function " + compare + "(integer, integer) returns integer language sql immutable as $$ select "
                        + choices.pick("body", List.of("$1 - $2", "$2 - $1", "abs($1) - abs($2)")) + " $$");
        String family = "";
        if (choices.chance("family", 40)) {
            family = " family " + World.suffixed(name, "_family");
            world.add(choices, "family", "create operator family " + World.suffixed(name, "_family") + " using btree");
        }
        String third = choices.chance("fewer operators", 20) ? "" : "operator 2 <=, operator 4 >=, ";
        world.add(
                choices,
                "class",
                "create operator class " + name + " for type integer using btree" + family + " as operator 1 <, "
                        + third + "operator 3 =, operator 5 >, function 1 " + compare + "(integer, integer)");
        world.operatorClasses.put("integer", name);
        facets.comment(choices, "operator class " + name + " using btree", 15);
        facets.owner(choices, "operator class " + name + " using btree");
    }

    void cast(Choices choices, String name) {
        List<Routine> functions = world.routines(Routine.Form.SCALAR).stream()
                .filter(function -> function.arguments().size() == 1)
                .filter(function -> world.types.stream()
                        .anyMatch(type -> type.is(function.arguments().getFirst())))
                .filter(function -> function.result() != null
                        && !function.result().is(function.arguments().getFirst()))
                .toList();
        String how = choices.pick("context", List.of("", " as assignment", " as implicit"));
        String cast;
        if (!functions.isEmpty() && choices.chance("by function", 70)) {
            Routine function = choices.pick("function", functions);
            cast = "(" + function.arguments().getFirst().sql() + " as "
                    + Objects.requireNonNull(function.result()).sql() + ")";
            world.add(choices, "cast", "create cast " + cast + " with function " + function.signature() + how);
        } else {
            cast = "(point as " + choices.pick("to", List.of("text", "bytea", "integer")) + ")";
            world.add(choices, "cast", "create cast " + cast + " with inout" + how);
        }
        facets.comment(choices, "cast " + cast, 15);
    }

    void conversion(Choices choices, String name) {
        world.add(
                choices,
                "conversion",
                "create " + (choices.chance("default", 20) ? "default " : "") + "conversion " + name
                        + choices.pick(
                                "codes",
                                List.of(
                                        " for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8",
                                        " for 'UTF8' to 'LATIN1' from utf8_to_iso8859_1")));
        facets.comment(choices, "conversion " + name, 20);
        facets.owner(choices, "conversion " + name);
    }

    void textSearch(Choices choices, String name) {
        String dictionary = World.suffixed(name, "_words");
        String template = choices.chance("own template", 20) ? template(choices, name) : "simple";
        world.add(
                choices,
                "dictionary",
                "create text search dictionary " + dictionary + " (template = " + template
                        + (choices.chance("stopwords", 30) && template.equals("simple")
                                ? ", accept = " + choices.chance("accepts", 50)
                                : "")
                        + ")");
        facets.comment(choices.in("dictionary"), "text search dictionary " + dictionary, 15);
        facets.owner(choices.in("dictionary"), "text search dictionary " + dictionary);
        world.add(
                choices,
                "configuration",
                "create text search configuration " + name + " (parser = " + parser(choices, name) + ")");
        for (String token : choices.some("tokens", List.of("asciiword", "word", "int"), 50)) {
            world.add(
                    choices.in(token),
                    "mapping",
                    "alter text search configuration " + name + " add mapping for " + token + " with "
                            + (choices.chance("both " + token, 30)
                                    ? dictionary + ", pg_catalog.simple"
                                    : choices.chance("own " + token, 50) ? dictionary : "pg_catalog.english_stem"));
        }
        world.searchConfigurations.add(name);
        facets.comment(choices, "text search configuration " + name, 15);
        facets.owner(choices, "text search configuration " + name);
    }

    private String template(Choices choices, String name) {
        String template = World.suffixed(name, "_template");
        world.add(
                choices,
                "template",
                "create text search template " + template + " (init = dsimple_init, lexize = dsimple_lexize)");
        facets.comment(choices.in("template"), "text search template " + template, 20);
        return template;
    }

    private String parser(Choices choices, String name) {
        if (!choices.chance("own parser", 15)) {
            return "pg_catalog.\"default\"";
        }
        String parser = World.suffixed(name, "_parser");
        world.add(
                choices,
                "parser",
                "create text search parser " + parser
                        + " (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype"
                        + (choices.chance("headline", 50) ? ", headline = prsd_headline" : "") + ")");
        return parser;
    }

    void language(Choices choices, String name) {
        String bare = name.substring(name.indexOf('.') + 1);
        world.add(
                choices,
                "language",
                "create " + (choices.chance("trusted", 50) ? "trusted " : "") + "language " + bare
                        + " handler plpgsql_call_handler"
                        + (choices.chance("inline", 50) ? " inline plpgsql_inline_handler" : "")
                        + (choices.chance("validated", 50) ? " validator plpgsql_validator" : ""));
        facets.comment(choices, "language " + bare, 15);
        facets.owner(choices, "language " + bare);
        if (choices.chance("spoken", 60)) {
            world.add(
                    choices,
                    "function",
                    "create function " + World.suffixed(name, "_says") + "() returns integer language " + bare
                            + " as $$ begin return 1; end $$");
        }
    }
}
