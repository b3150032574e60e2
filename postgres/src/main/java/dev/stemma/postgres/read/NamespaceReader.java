package dev.stemma.postgres.read;

import dev.stemma.catalog.AccessMethod;
import dev.stemma.catalog.Extension;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.Language;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Schema;
import java.util.List;

/// Schemas, extensions, languages and access methods.
final class NamespaceReader {
    private final CatalogBuilder builder;

    NamespaceReader(CatalogBuilder builder) {
        this.builder = builder;
    }

    List<Section> sections() {
        return List.of(
                new Section("schemas", this::schema),
                new Section("extensions", this::extension),
                new Section("languages", this::language),
                new Section("access_methods", this::accessMethod));
    }

    private void schema(Row row) {
        String name = row.text("nspname");
        if (builder.isOurs(name) || builder.isMember(SystemCatalog.SCHEMA, row.oid("oid"))) {
            return;
        }
        ObjectId id = ObjectId.global(Kind.SCHEMA, name);
        builder.add(SystemCatalog.SCHEMA, row.oid("oid"), new Schema(id));
        String owner = row.text("owner");
        if (name.equals("public")) {
            builder.ownerOfPublic(id, owner);
            builder.privileges(id, row.optional("acl"), owner, UsualPrivileges.PUBLIC_SCHEMA);
        } else {
            builder.owner(id, owner);
            builder.privileges(id, row.optional("acl"), owner, UsualPrivileges.SCHEMA);
        }
    }

    private void extension(Row row) {
        ObjectId id = ObjectId.global(Kind.EXTENSION, row.text("extname"));
        builder.add(
                SystemCatalog.EXTENSION,
                row.oid("oid"),
                new Extension(id, row.text("nspname"), row.flag("extrelocatable")));
    }

    private void language(Row row) {
        if (builder.isMember(SystemCatalog.LANGUAGE, row.oid("oid"))) {
            return;
        }
        ObjectId id = ObjectId.global(Kind.LANGUAGE, row.text("lanname"));
        builder.add(
                SystemCatalog.LANGUAGE,
                row.oid("oid"),
                new Language(
                        id,
                        row.flag("lanpltrusted"),
                        row.text("handler"),
                        row.optional("inline"),
                        row.optional("validator")));
        builder.owner(id, row.text("owner"));
        builder.privileges(id, row.optional("acl"), row.text("owner"), UsualPrivileges.LANGUAGE);
    }

    private void accessMethod(Row row) {
        if (builder.isMember(SystemCatalog.ACCESS_METHOD, row.oid("oid"))) {
            return;
        }
        ObjectId id = ObjectId.global(Kind.ACCESS_METHOD, row.text("amname"));
        builder.add(
                SystemCatalog.ACCESS_METHOD,
                row.oid("oid"),
                new AccessMethod(id, row.flag("for_tables"), row.text("handler")));
    }
}
