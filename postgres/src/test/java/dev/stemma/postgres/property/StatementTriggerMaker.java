package dev.stemma.postgres.property;

import java.util.ArrayList;
import java.util.List;

/// Triggers that run once for a statement, and see the rows it changed.
final class StatementTriggerMaker {
    private final World world;
    private final FacetMaker facets;

    StatementTriggerMaker(World world, FacetMaker facets) {
        this.world = world;
        this.facets = facets;
    }

    void make(Choices own, Relation relation, Routine function) {
        String event = own.pick("event", List.of("insert", "update", "delete", "truncate", "insert or delete"));
        boolean truncates = event.equals("truncate");
        if (truncates && relation.form() == Relation.Form.FOREIGN && world.version < 16) {
            return;
        }
        boolean sees = !truncates && !event.contains(" or ") && own.chance("sees", 50);
        List<String> tables = new ArrayList<>();
        if (sees && !event.equals("insert")) {
            tables.add("old table as " + own.pick("old", List.of("before_it", "\"Before\"")));
        }
        if (sees && !event.equals("delete")) {
            tables.add("new table as after_it");
        }
        String name = own.pick("name", List.of("ts_a", "ts_b"));
        world.add(
                own,
                "trigger",
                "create trigger " + name + " after " + event + " on " + relation.name()
                        + (tables.isEmpty() ? "" : " referencing " + String.join(" ", tables))
                        + " for each statement execute function " + function.name() + "()");
        facets.comment(own, "trigger " + name + " on " + relation.name(), 10);
    }
}
