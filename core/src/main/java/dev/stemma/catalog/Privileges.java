package dev.stemma.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a role may do with the parent, where that differs from what the owner and everyone have anyway.
///
/// @param grantee who may
/// @param grantor who gave the rights, where that is another than the owner
/// @param inborn what the grantee may do with something that the server or an extension made, before anybody changed
///     it; null for everything else
public record Privileges(
        ObjectId id,
        String grantee,
        @Nullable String grantor,
        List<Privilege> privileges,
        @Nullable List<Privilege> inborn)
        implements SchemaObject {
    public Privileges {
        privileges = List.copyOf(privileges);
        inborn = inborn == null ? null : List.copyOf(inborn);
    }

    /// The id of what the grantee holds on the target, from the owner or from another.
    public static ObjectId idOf(ObjectId target, String grantee, @Nullable String grantor) {
        return ObjectId.part(
                Kind.PRIVILEGES, target, grantor == null ? grantee : grantee + " (given by " + grantor + ")");
    }
}
