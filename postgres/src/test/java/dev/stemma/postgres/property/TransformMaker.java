package dev.stemma.postgres.property;

import java.util.List;

/// Transforms, and functions that name them.
final class TransformMaker {
    private final World world;
    private final FacetMaker facets;

    TransformMaker(World world, FacetMaker facets) {
        this.world = world;
        this.facets = facets;
    }

    void make(Choices choices, String name) {
        ValueType type = world.type(choices, "type");
        String function = World.suffixed(name, "_out");
        String reader = choices.pick("reader", List.of("prsd_end", "prsd_lextype"));
        world.add(
                choices,
                "function",
                "create function " + function + "(internal) returns internal language internal immutable strict as '"
                        + reader + "'");
        String transform = "transform for " + type.sql() + " language sql";
        world.add(choices, "transform", "create " + transform + " (from sql with function " + function + "(internal))");
        facets.comment(choices, transform, 20);
        if (choices.chance("used", 50)) {
            world.add(
                    choices,
                    "user",
                    "create function " + name + "(x " + type.sql() + ") returns boolean transform for type "
                            + type.sql() + " language sql as $$ select x is null $$");
        }
    }
}
