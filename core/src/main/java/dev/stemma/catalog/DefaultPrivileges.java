package dev.stemma.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is granted or revoked when a role makes objects of a kind.
public record DefaultPrivileges(
        ObjectId id, String role, @Nullable String schema, String objects, String grantee, List<Privilege> privileges)
        implements SchemaObject {
    public DefaultPrivileges {
        privileges = List.copyOf(privileges);
    }
}
