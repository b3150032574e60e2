package dev.stemma.diff;

import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What objects are called once others have new names: a column by its table, a table by its schema.
public final class Renamings {
    private final Map<ObjectId, ObjectId> names = new HashMap<>();

    /// The object of the rename is called so from now on.
    public void add(Rename rename) {
        names.put(rename.from(), rename.to());
    }

    public static Renamings of(List<Rename> renames) {
        Renamings renamings = new Renamings();
        renames.stream().filter(rename -> rename.oldLabel() == null).forEach(renamings::add);
        return renamings;
    }

    /// The same, seen from the new names.
    Renamings reversed() {
        Renamings reversed = new Renamings();
        names.forEach((from, to) -> reversed.names.put(to, from));
        return reversed;
    }

    /// The name by which the object is known now.
    public ObjectId of(ObjectId id) {
        ObjectId renamed = names.get(id);
        return renamed == null ? inRenamed(id) : renamed;
    }

    /// The object under its own name, in a schema or a table that may have a new one.
    public ObjectId inRenamed(ObjectId id) {
        ObjectId parent = id.parent();
        if (parent != null) {
            return ObjectId.part(id.kind(), of(parent), id.name());
        }
        String schema = id.schema();
        ObjectId renamed = schema == null ? null : names.get(ObjectId.global(Kind.SCHEMA, schema));
        if (renamed == null) {
            return id;
        }
        String signature = id.signature();
        return signature == null
                ? ObjectId.inSchema(id.kind(), renamed.name(), id.name())
                : ObjectId.withSignature(id.kind(), renamed.name(), id.name(), signature);
    }
}
