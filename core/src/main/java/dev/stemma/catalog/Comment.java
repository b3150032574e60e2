package dev.stemma.catalog;

/// The comment on the parent; an empty one where the parent would have one by itself and shall have none.
public record Comment(ObjectId id, String text) implements SchemaObject {
    private static final String ON_INDEX = "index";

    /// The comment on the index behind a constraint, which can have one besides the constraint's.
    public static ObjectId onIndexOf(ObjectId constraint) {
        return ObjectId.part(Kind.COMMENT, constraint, ON_INDEX);
    }

    public boolean isOnIndex() {
        return id.name().equals(ON_INDEX);
    }
}
