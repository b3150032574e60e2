package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.DefaultPrivileges;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Owner;
import dev.stemma.catalog.SchemaObject;

/// Makes two catalogs comparable that different people have connected to: what belongs to whoever connected, or to the
/// owner of the database, belongs to nobody in particular.
public final class Alignment {
    /// The role that runs the plan, whoever that is.
    static final String CURRENT = "@current";

    private Alignment() {}

    /// The catalog with its unremarkable owners called by one name, unless the other catalog names the role itself.
    public static Catalog of(Catalog catalog, Catalog other) {
        return catalog.replaced(object -> align(object, catalog, other));
    }

    private static SchemaObject align(SchemaObject object, Catalog catalog, Catalog other) {
        if (object instanceof Owner owner) {
            return isCommon(owner.role(), catalog)
                            && !(other.find(owner.id()) instanceof Owner same
                                    && same.role().equals(owner.role())
                                    && !isCommon(same.role(), other))
                    ? new Owner(owner.id(), CURRENT)
                    : owner;
        }
        if (object instanceof DefaultPrivileges privileges && isCommon(privileges.role(), catalog)) {
            String name = privileges.id().name().replaceFirst("^[^\n]*", CURRENT);
            return new DefaultPrivileges(
                    ObjectId.global(Kind.DEFAULT_PRIVILEGES, name),
                    CURRENT,
                    privileges.schema(),
                    privileges.objects(),
                    privileges.grantee(),
                    privileges.privileges());
        }
        return object;
    }

    private static boolean isCommon(String role, Catalog catalog) {
        return catalog.defaultOwners().contains(role);
    }
}
