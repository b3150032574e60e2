package dev.stemma.proof;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.diff.Rename;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is renamed into a schema that is still to come needs that schema before.
final class RenameRoom {
    private RenameRoom() {}

    /// What is there, and the wanted schemas that renames lead into.
    static Catalog of(Catalog from, Catalog to, List<Rename> renames) {
        Map<ObjectId, SchemaObject> objects = new LinkedHashMap<>(from.objects());
        for (Rename rename : renames) {
            String name = rename.to().schema();
            ObjectId schema = name == null ? null : ObjectId.global(Kind.SCHEMA, name);
            boolean isRenamed = renames.stream().anyMatch(other -> other.to().equals(schema));
            if (schema != null && !from.contains(schema) && !isRenamed) {
                to.objects().tailMap(schema).values().stream()
                        .takeWhile(object -> object.id().root().equals(schema))
                        .forEach(object -> objects.put(object.id(), object));
            }
        }
        return from.withObjects(objects);
    }
}
