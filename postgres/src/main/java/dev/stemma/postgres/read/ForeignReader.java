package dev.stemma.postgres.read;

import dev.stemma.catalog.ForeignDataWrapper;
import dev.stemma.catalog.ForeignServer;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.UserMapping;
import java.util.List;
import java.util.Objects;

/// Foreign-data wrappers, servers and user mappings.
final class ForeignReader {
    private final CatalogBuilder builder;

    ForeignReader(CatalogBuilder builder) {
        this.builder = builder;
    }

    List<Section> sections() {
        return List.of(
                new Section("foreign_data_wrappers", this::wrapper),
                new Section("foreign_servers", this::server),
                new Section("user_mappings", this::mapping));
    }

    private void wrapper(Row row) {
        if (builder.isMember(SystemCatalog.FOREIGN_DATA_WRAPPER, row.oid("oid"))) {
            return;
        }
        ObjectId id = ObjectId.global(Kind.FOREIGN_DATA_WRAPPER, row.text("fdwname"));
        builder.add(
                SystemCatalog.FOREIGN_DATA_WRAPPER,
                row.oid("oid"),
                new ForeignDataWrapper(
                        id, row.optional("handler"), row.optional("validator"), row.parameters("options")));
        builder.owner(id, row.text("owner"));
        builder.privileges(id, row.optional("acl"), row.text("owner"), UsualPrivileges.SERVER);
    }

    private void server(Row row) {
        if (builder.isMember(SystemCatalog.SERVER, row.oid("oid"))) {
            return;
        }
        ObjectId id = ObjectId.global(Kind.FOREIGN_SERVER, row.text("srvname"));
        builder.add(
                SystemCatalog.SERVER,
                row.oid("oid"),
                new ForeignServer(
                        id,
                        row.text("fdwname"),
                        row.optional("srvtype"),
                        row.optional("srvversion"),
                        row.parameters("options")));
        builder.owner(id, row.text("owner"));
        builder.privileges(id, row.optional("acl"), row.text("owner"), UsualPrivileges.SERVER);
    }

    private void mapping(Row row) {
        ObjectId server = builder.find(SystemCatalog.SERVER, row.oid("srvid"));
        if (server != null) {
            String role = Objects.requireNonNullElse(row.optional("usename"), "public");
            ObjectId id = ObjectId.part(Kind.USER_MAPPING, server, role);
            builder.add(SystemCatalog.USER_MAPPING, row.oid("umid"), new UserMapping(id, row.parameters("options")));
        }
    }
}
