package dev.stemma.diff;

import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import org.jspecify.annotations.Nullable;

/// A name that only one thing can bear: relations and types of a schema share theirs.
record Place(ObjectId id, @Nullable String label) {
    /// Where the thing is found once what it stands in has its new name.
    static Place before(Rename rename, Renamings done) {
        return rename.oldLabel() == null
                ? of(done.inRenamed(rename.from()))
                : new Place(rename.to(), rename.oldLabel());
    }

    static Place after(Rename rename) {
        return rename.newLabel() == null ? of(rename.to()) : new Place(rename.to(), rename.newLabel());
    }

    static Place of(ObjectId id) {
        String schema = id.rootSchema();
        boolean shared = switch (id.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE, INDEX -> true;
            default -> id.kind().isType();
        };
        return new Place(shared && schema != null ? ObjectId.inSchema(Kind.TABLE, schema, id.name()) : id, null);
    }
}
