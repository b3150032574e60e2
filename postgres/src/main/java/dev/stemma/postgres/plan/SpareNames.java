package dev.stemma.postgres.plan;

import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.postgres.read.AutomaticNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names for what a plan needs for a while only: short enough, and borne by nothing before or after.
final class SpareNames {
    private final Scene scene;
    private final Map<ObjectId, String> aside = new HashMap<>();
    private @Nullable Set<String> taken;

    SpareNames(Scene scene) {
        this.scene = scene;
    }

    /// A relation beside the table, called after another one.
    String relation(ObjectId table, String after) {
        return free("relation " + table.schema() + ".", after, "new");
    }

    /// A constraint of the table.
    String constraint(ObjectId table, String after) {
        return free("constraint " + table + " ", table.name() + "_" + after, "proof");
    }

    /// What an object is called while its successor has its name.
    String aside(ObjectId id) {
        return aside.computeIfAbsent(id, i -> {
            String name = AutomaticNames.of(id.name(), null, "_old");
            for (int number = 2; isTaken(id.named(name)); number++) {
                name = AutomaticNames.of(id.name(), null, "_old" + number);
            }
            taken().addAll(OccupiedNames.of(id.named(name), scene.from()));
            return name;
        });
    }

    /// What the bearer of the occupied name, as `OccupiedNames` calls it, is called while it waits for another one.
    String waiting(String occupied, String name) {
        return free(occupied.substring(0, occupied.length() - name.length()), name, "_old");
    }

    private boolean isTaken(ObjectId id) {
        return scene.from().contains(id)
                || scene.to().contains(id)
                || OccupiedNames.of(id, scene.from()).stream().anyMatch(taken()::contains);
    }

    private String free(String space, String stem, String label) {
        String name = AutomaticNames.of(stem, null, label);
        for (int number = 2; taken().contains(space + name); number++) {
            name = AutomaticNames.of(stem, null, label + number);
        }
        taken().add(space + name);
        return name;
    }

    private Set<String> taken() {
        Set<String> known = taken;
        if (known == null) {
            known = new HashSet<>();
            for (SchemaObject object : scene.from().objects().values()) {
                known.addAll(OccupiedNames.of(object.id(), scene.from()));
            }
            for (SchemaObject object : scene.to().objects().values()) {
                known.addAll(OccupiedNames.of(object.id(), scene.to()));
            }
            taken = known;
        }
        return known;
    }
}
