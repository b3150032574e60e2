package dev.stemma.postgres.read;

import dev.stemma.catalog.Comment;
import dev.stemma.catalog.DefaultPrivileges;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Privilege;
import dev.stemma.catalog.SecurityLabel;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is said about objects of any kind: comments, labels, and the privileges that new ones will have.
final class FacetReader {
    private static final String COMMENT_OF_PUBLIC = "standard public schema";

    private final CatalogBuilder builder;

    FacetReader(CatalogBuilder builder) {
        this.builder = builder;
    }

    List<Section> sections() {
        return List.of(
                new Section("default_privileges", this::defaultPrivileges),
                new Section(
                        "member_privileges",
                        row -> builder.unmanaged(
                                "privileges on " + row.text("name"),
                                "it came with the server or an extension, and its rights were changed")),
                new Section("security_labels", this::label),
                new Section("comments", this::comment));
    }

    private void comment(Row row) throws SQLException {
        ObjectId id = target(row);
        String text = row.text("description");
        boolean isUsual =
                id != null && id.kind() == Kind.SCHEMA && id.name().equals("public") && text.equals(COMMENT_OF_PUBLIC);
        if (id != null && !isUsual) {
            boolean isOnIndex = id.kind() == Kind.CONSTRAINT && row.oid("classoid") == SystemCatalog.RELATION;
            builder.add(new Comment(isOnIndex ? Comment.onIndexOf(id) : ObjectId.facet(Kind.COMMENT, id), text));
        }
    }

    private void label(Row row) throws SQLException {
        ObjectId id = target(row);
        if (id != null) {
            builder.add(
                    new SecurityLabel(ObjectId.part(Kind.SECURITY_LABEL, id, row.text("provider")), row.text("label")));
        }
    }

    private @Nullable ObjectId target(Row row) throws SQLException {
        long catalog = row.oid("classoid");
        int sub = row.number("objsubid");
        if (sub != 0) {
            return builder.findColumn(row.oid("objoid"), sub);
        }
        return builder.find(catalog, row.oid("objoid"));
    }

    private void defaultPrivileges(Row row) throws SQLException {
        String role = row.text("role");
        String schema = row.optional("nspname");
        String objects = switch (row.text("defaclobjtype")) {
            case "r" -> "TABLES";
            case "S" -> "SEQUENCES";
            case "f" -> "FUNCTIONS";
            case "T" -> "TYPES";
            case "n" -> "SCHEMAS";
            default -> "LARGE OBJECTS";
        };
        Map<String, List<Privilege>> rights = Acl.parse(row.text("acl"), role);
        if (schema == null) {
            rights.putIfAbsent(Acl.OWNER, List.of());
            rights.putIfAbsent(Acl.PUBLIC, List.of());
        }
        UsualPrivileges usual = usual(objects);
        rights.forEach((grantee, held) -> {
            boolean isUsual = schema == null && usual != null && usual.covers(grantee, held, builder.majorVersion());
            if (!isUsual) {
                String where = "on new " + objects.toLowerCase(Locale.ROOT) + (schema == null ? "" : " in " + schema);
                String name = String.join("\n", role, where, "for " + grantee);
                builder.add(new DefaultPrivileges(
                        ObjectId.global(Kind.DEFAULT_PRIVILEGES, name), role, schema, objects, grantee, held));
            }
        });
    }

    private static @Nullable UsualPrivileges usual(String objects) {
        return switch (objects) {
            case "TABLES" -> UsualPrivileges.TABLE;
            case "SEQUENCES" -> UsualPrivileges.SEQUENCE;
            case "FUNCTIONS" -> UsualPrivileges.FUNCTION;
            case "TYPES" -> UsualPrivileges.TYPE;
            case "SCHEMAS" -> UsualPrivileges.SCHEMA;
            default -> null;
        };
    }
}
