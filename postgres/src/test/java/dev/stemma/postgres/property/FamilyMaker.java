package dev.stemma.postgres.property;

import java.util.ArrayList;
import java.util.List;

/// Operators that belong together: pairs, families with members of their own, classes of other access methods.
final class FamilyMaker {
    private final World world;
    private final FacetMaker facets;

    FamilyMaker(World world, FacetMaker facets) {
        this.world = world;
        this.facets = facets;
    }

    /// An operator and its opposite, or one that stands before its value.
    void pair(Choices choices, String name) {
        String schema = name.substring(0, name.indexOf('.'));
        ValueType type = world.type(choices, "type");
        if (choices.chance("prefix", 35)) {
            prefix(choices, name, schema, type);
            return;
        }
        String same = schema + ".=~=";
        String other = schema + ".!~=";
        for (String function : List.of("_eq", "_ne")) {
            world.add(
                    choices.in(function),
                    "function",
                    "create function " + World.suffixed(name, function) + "(" + type.sql() + ", " + type.sql()
                            + ") returns boolean language sql immutable as $$ select $1 is "
                            + (function.equals("_eq") ? "" : "not ") + "null $$");
        }
        boolean negated = choices.chance("negated", 60);
        operator(choices.in("same"), same, World.suffixed(name, "_eq"), type, negated ? other : "");
        operator(choices.in("other"), other, World.suffixed(name, "_ne"), type, negated ? same : "");
    }

    private void operator(Choices choices, String sign, String function, ValueType type, String opposite) {
        List<String> options = new ArrayList<>(
                List.of("function = " + function, "leftarg = " + type.sql(), "rightarg = " + type.sql()));
        if (!opposite.isEmpty()) {
            options.add("negator = operator(" + opposite + ")");
        }
        if (choices.chance("turned", 40)) {
            options.add("commutator = operator(" + sign + ")");
        }
        if (choices.chance("joined", 30)) {
            options.add("join = " + choices.pick("join", List.of("eqjoinsel", "neqjoinsel")));
        }
        world.add(choices, "operator", "create operator " + sign, options, ")");
        facets.comment(choices, "operator " + sign + " (" + type.sql() + ", " + type.sql() + ")", 15);
    }

    private void prefix(Choices choices, String name, String schema, ValueType type) {
        world.add(
                choices,
                "function",
                "create function " + name + "(" + type.sql()
                        + ") returns boolean language sql immutable as $$ select $1 is null $$");
        world.add(
                choices,
                "operator",
                "create operator " + schema + ".?? (function = " + name + ", rightarg = " + type.sql() + ")");
        facets.owner(choices, "operator " + schema + ".?? (none, " + type.sql() + ")");
    }

    /// A family whose members belong to no class.
    void family(Choices choices, String name) {
        String method = choices.pick("method", List.of("btree", "hash"));
        String family = name + " using " + method;
        world.add(choices, "family", "create operator family " + family);
        facets.comment(choices, "operator family " + family, 20);
        facets.owner(choices, "operator family " + family);
        boolean hash = method.equals("hash");
        List<String> members = hash
                ? List.of("operator 1 = (integer, bigint)", "operator 1 = (integer, integer)")
                : List.of(
                        "operator 1 < (integer, bigint)",
                        "operator 3 = (integer, bigint)",
                        "operator 5 > (date, date)");
        for (String member : choices.some("members", members, 60)) {
            world.add(choices.in(member), "member", "alter operator family " + family + " add " + member);
        }
        if (choices.chance("function", 50)) {
            world.add(
                    choices,
                    "function",
                    "alter operator family " + family + " add function 1 "
                            + (hash
                                    ? "(integer, integer) hashint4(integer)"
                                    : "(integer, bigint) btint48cmp(integer, bigint)"));
        }
    }

    /// A class of another access method than usual.
    void operatorClass(Choices choices, String name) {
        String preset = choices.chance("default", 40) ? "default " : "";
        boolean hash = choices.chance("hash", 50);
        String tail = hash
                ? "for type point using hash as operator 1 ~=, function 1 " + World.suffixed(name, "_hash") + "(point)"
                : "for type jsonb using gin as operator 7 @>, function 2 gin_extract_jsonb(jsonb, internal, internal), "
                        + "function 3 gin_extract_jsonb_query(jsonb, internal, smallint, internal, internal, internal, "
                        + "internal), function 4 gin_consistent_jsonb(internal, smallint, jsonb, integer, internal, "
                        + "internal, internal, internal), storage text";
        if (hash) {
            world.add(
                    choices,
                    "function",
                    "create function " + World.suffixed(name, "_hash")
                            + "(point) returns integer language sql immutable as $$ select 1 $$");
        }
        world.add(choices, "class", "create operator class " + name + " " + (hash ? preset : "") + tail);
        facets.comment(choices, "operator class " + name + " using " + (hash ? "hash" : "gin"), 15);
    }
}
