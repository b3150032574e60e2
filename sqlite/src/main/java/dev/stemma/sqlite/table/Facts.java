package dev.stemma.sqlite.table;

import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Unordered;
import dev.stemma.sqlite.text.SqliteText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The facts of a table while they are gathered.
final class Facts {
    private final ObjectId table;
    private final Map<ObjectId, SchemaObject> parts = new LinkedHashMap<>();
    private final Set<Constraint> constraints = new LinkedHashSet<>();

    Facts(ObjectId table) {
        this.table = table;
    }

    ObjectId table() {
        return table;
    }

    void add(SchemaObject part) throws NotUnderstood {
        if (parts.putIfAbsent(part.id(), part) != null) {
            throw new NotUnderstood("it has '" + part.id().name() + "' twice");
        }
    }

    /// The same constraint written twice holds once.
    void constraint(@Nullable String name, Constraint.Type type, String definition) {
        ObjectId id = name == null ? TableIds.unnamed(table, type, definition) : TableIds.constraint(table, name);
        constraints.add(new Constraint(id, type, definition, Unordered.NONE, null, false));
    }

    List<SchemaObject> all() {
        Map<ObjectId, SchemaObject> all = new LinkedHashMap<>(parts);
        for (Constraint constraint : constraints) {
            boolean isAlone = constraints.stream()
                            .filter(other -> other.id().equals(constraint.id()))
                            .map(other -> SqliteText.key(other.definition()))
                            .distinct()
                            .count()
                    == 1;
            Constraint known = isAlone ? constraint : TableIds.repeated(constraint);
            all.putIfAbsent(known.id(), known);
        }
        return new ArrayList<>(all.values());
    }
}
