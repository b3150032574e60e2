package dev.stemma.postgres.plan;

import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Table;
import java.util.ArrayList;
import java.util.List;

/// Policies that bind the owner of a table, too, would hide rows from whoever changes or moves them, and refuse them.
final class ForcedPolicies {
    private ForcedPolicies() {}

    static Step lift(ObjectId table, String name) {
        return bindOwner(table, name, "NO FORCE");
    }

    static Step restore(ObjectId table) {
        return bindOwner(table, Names.sql(table), "FORCE");
    }

    /// The steps, which meet all rows of the table.
    static List<Step> lifted(List<Step> steps, ObjectId table, Scene scene) {
        boolean before =
                scene.stands(table) && scene.from().find(table) instanceof Table from && from.forceRowSecurity();
        boolean after = scene.to().find(table) instanceof Table to && to.forceRowSecurity();
        if (!before && !after) {
            return steps;
        }
        List<Step> all = new ArrayList<>();
        all.add(lift(table, Names.sql(table)));
        all.addAll(steps);
        if (after) {
            all.add(restore(table));
        }
        return all;
    }

    private static Step bindOwner(ObjectId table, String name, String how) {
        return Step.of(table, "row security for the owner", "ALTER TABLE " + name + " " + how + " ROW LEVEL SECURITY");
    }
}
