package dev.stemma.catalog;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What makes an object the same thing in another database: its kind, its parent, and its name.
///
/// A table is `(TABLE, null, app, users)`, its column `(COLUMN, <table>, email)`, the comment on that column
/// `(COMMENT, <column>, "")`, a function `(FUNCTION, null, app, area, "integer, integer")`.
public final class ObjectId implements Comparable<ObjectId> {
    private static final Comparator<@Nullable String> ABSENT_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    private static final int SPREAD = 0x9E3779B1; // the golden ratio's part of 2^32, made odd

    private final Kind kind;
    private final @Nullable ObjectId parent;
    private final @Nullable String schema;
    private final String name;
    private final @Nullable String signature;
    private final int depth;
    private final int hash; // ids are keys of large maps, and nested

    private ObjectId(
            Kind kind, @Nullable ObjectId parent, @Nullable String schema, String name, @Nullable String signature) {
        this.kind = kind;
        this.parent = parent;
        this.schema = schema;
        this.name = name;
        this.signature = signature;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.hash = hash();
    }

    /// The parents' hashes are spread wide: they lie as close together as the parents' names, and those of their parts
    /// would fall together.
    private int hash() {
        int result = SPREAD * Objects.hashCode(parent) + kind.ordinal();
        result = 31 * result + Objects.hashCode(schema);
        result = 31 * result + name.hashCode();
        return 31 * result + Objects.hashCode(signature);
    }

    /// An object of the whole database: a schema, an extension, a publication.
    public static ObjectId global(Kind kind, String name) {
        return new ObjectId(kind, null, null, name, null);
    }

    /// An object in a schema.
    public static ObjectId inSchema(Kind kind, String schema, String name) {
        return new ObjectId(kind, null, schema, name, null);
    }

    /// An object in a schema that is told from its namesakes by its argument types.
    public static ObjectId withSignature(Kind kind, String schema, String name, String signature) {
        return new ObjectId(kind, null, schema, name, signature);
    }

    /// A part of another object: a column, a constraint, a comment.
    public static ObjectId part(Kind kind, ObjectId parent, String name) {
        return new ObjectId(kind, parent, null, name, null);
    }

    /// The only part of its kind that the parent can have: an owner, a comment, a default.
    public static ObjectId facet(Kind kind, ObjectId parent) {
        return part(kind, parent, "");
    }

    /// The same by another name.
    public ObjectId named(String other) {
        return new ObjectId(kind, parent, schema, other, signature);
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable ObjectId parent() {
        return parent;
    }

    /// The parent of a part; asking an object that has none is a defect.
    public ObjectId requiredParent() {
        return Objects.requireNonNull(parent, () -> this + " has no parent");
    }

    /// The schema of an object that stands in one by itself; null for global objects and for parts.
    public @Nullable String schema() {
        return schema;
    }

    public String name() {
        return name;
    }

    public @Nullable String signature() {
        return signature;
    }

    /// The object that this one is a part of, by whatever number of steps; itself if it is no part.
    public ObjectId root() {
        ObjectId root = this;
        while (root.parent != null) {
            root = root.parent;
        }
        return root;
    }

    /// The schema of the root.
    public @Nullable String rootSchema() {
        ObjectId root = root();
        return root.kind == Kind.SCHEMA ? root.name : root.schema;
    }

    /// From the root down, so that the parts of an object follow it.
    @Override
    public int compareTo(ObjectId other) {
        int common = Math.min(depth, other.depth);
        int byLevels = up(depth - common).compareAtSameDepth(other.up(other.depth - common));
        return byLevels != 0 ? byLevels : Integer.compare(depth, other.depth);
    }

    @SuppressWarnings("ReferenceEquality") // a short cut: children of one parent share it
    private int compareAtSameDepth(ObjectId other) {
        if (this == other) {
            return 0;
        }
        int byParents = parent == null || other.parent == null ? 0 : parent.compareAtSameDepth(other.parent);
        return byParents != 0 ? byParents : compareOwn(other);
    }

    private ObjectId up(int steps) {
        ObjectId result = this;
        for (int step = 0; step < steps; step++) {
            result = result.requiredParent();
        }
        return result;
    }

    /// Among the parts of one parent.
    int compareOwn(ObjectId other) {
        int result = kind.compareTo(other.kind);
        result = result != 0 ? result : ABSENT_FIRST.compare(schema, other.schema);
        result = result != 0 ? result : name.compareTo(other.name);
        return result != 0 ? result : ABSENT_FIRST.compare(signature, other.signature);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return this == object
                || object instanceof ObjectId other
                        && hash == other.hash
                        && kind == other.kind
                        && name.equals(other.name)
                        && Objects.equals(schema, other.schema)
                        && Objects.equals(signature, other.signature)
                        && Objects.equals(parent, other.parent);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /// `column app.users.email`, `comment on table app.users`, `function app.area(integer, integer)`.
    @Override
    public String toString() {
        if (parent == null) {
            return kind.words() + " " + path();
        }
        return name.isEmpty() ? kind.words() + " of " + parent : kind.words() + " " + path();
    }

    /// The names alone, from the schema down: `app.users.email`.
    public String path() {
        String own = schema == null ? name : schema + "." + name;
        String signed = signature == null ? own : own + "(" + signature + ")";
        if (parent == null) {
            return signed;
        }
        return signed.isEmpty() ? parent.path() : parent.path() + "." + signed;
    }
}
