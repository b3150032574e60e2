package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Extension;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// What is made with an extension follows it to another schema: the server knows its types, functions and operator
/// classes by what they are, and merely prints them otherwise.
final class MovedExtensions {
    private MovedExtensions() {}

    /// The catalog with everything that follows as it is after the move.
    static Catalog followed(Catalog from, Catalog to) {
        Map<ObjectId, Extension> moved = new HashMap<>();
        for (Extension before : from.all(Extension.class)) {
            if (to.find(before.id()) instanceof Extension after
                    && after.relocatable()
                    && !before.schema().equals(after.schema())) {
                moved.put(before.id(), before);
            }
        }
        return moved.isEmpty() ? from : from.replaced(object -> followed(object, from, to, moved));
    }

    private static SchemaObject followed(
            SchemaObject object, Catalog from, Catalog to, Map<ObjectId, Extension> moved) {
        SchemaObject wanted = to.find(object.id());
        Set<ObjectId> needs = from.needs(object.id());
        if (wanted == null || !needs.equals(to.needs(object.id()))) {
            return object;
        }
        String was = object.toString();
        String is = wanted.toString();
        for (ObjectId need : needs) {
            Extension before = moved.get(need);
            if (before != null && to.find(need) instanceof Extension after) {
                was = named(was, before, after);
                is = named(is, before, after);
            }
        }
        return was.equals(is) ? wanted : object;
    }

    /// The text with one name for both schemas.
    private static String named(String text, Extension before, Extension after) {
        return text.replace(Names.quote(before.schema()) + ".", Names.quote(after.schema()) + ".");
    }
}
