package dev.stemma.postgres.read;

import dev.stemma.catalog.Comment;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SecurityLabel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is said about objects of any kind: comments and labels.
final class FacetReader {
    private static final String COMMENT_OF_PUBLIC = "standard public schema";

    private final CatalogBuilder builder;

    FacetReader(CatalogBuilder builder) {
        this.builder = builder;
    }

    List<Section> sections() {
        return List.of(new Section("security_labels", this::label), new Section("comments", this::comment));
    }

    private void comment(Row row) {
        ObjectId id = target(row);
        String text = row.text("description");
        boolean isUsual =
                id != null && id.kind() == Kind.SCHEMA && id.name().equals("public") && text.equals(COMMENT_OF_PUBLIC);
        boolean isOnIndex = id != null && id.kind() == Kind.CONSTRAINT && row.oid("classoid") == SystemCatalog.RELATION;
        if (id == null || isUsual) {
            return;
        }
        if (isInside(id, row)) {
            builder.unmanaged("a comment inside " + id, "it is on what the server made with it, and no dump has it");
        } else {
            builder.add(new Comment(isOnIndex ? Comment.onIndexOf(id) : ObjectId.facet(Kind.COMMENT, id), text));
        }
    }

    /// The rule behind a view, the row type behind a table, the array or multirange of a type.
    private boolean isInside(ObjectId id, Row row) {
        long catalog = row.oid("classoid");
        return catalog == SystemCatalog.RULE && id.kind() != Kind.RULE
                || catalog == SystemCatalog.TYPE
                        && (!id.kind().isType() || builder.isCompanion(catalog, row.oid("objoid")));
    }

    private void label(Row row) {
        ObjectId id = target(row);
        if (id != null) {
            builder.add(
                    new SecurityLabel(ObjectId.part(Kind.SECURITY_LABEL, id, row.text("provider")), row.text("label")));
        } else {
            builder.unmanaged("security label of " + row.text("described"), "what it is on is not managed either");
        }
    }

    private @Nullable ObjectId target(Row row) {
        long catalog = row.oid("classoid");
        int sub = row.number("objsubid");
        if (sub != 0) {
            return builder.findColumn(row.oid("objoid"), sub);
        }
        return builder.find(catalog, row.oid("objoid"));
    }
}
