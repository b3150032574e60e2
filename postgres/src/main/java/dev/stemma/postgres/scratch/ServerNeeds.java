package dev.stemma.postgres.scratch;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.DefaultPrivileges;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.Owner;
import dev.stemma.catalog.Policy;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.sql.Identifiers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;

/// What belongs to a whole server and a catalog only names: roles. A scratch server is given those that it
/// lacks, so that owners, grants and policies can be made there.
public final class ServerNeeds {
    private static final Set<String> NO_ROLES = Set.of("public", "@owner", "@current");

    private ServerNeeds() {}

    /// Makes the missing roles, without the right to log in.
    public static void meet(Connection scratch, Catalog catalog) throws SQLException {
        Set<String> roles = roles(catalog);
        if (roles.isEmpty()) {
            return;
        }
        try (Statement statement = scratch.createStatement()) {
            roles.removeAll(existing(statement));
            for (String role : roles) {
                statement.execute("create role " + Identifiers.quote(role) + " nologin");
            }
        }
    }

    private static Set<String> existing(Statement statement) throws SQLException {
        Set<String> roles = new TreeSet<>();
        try (ResultSet result = statement.executeQuery("select rolname from pg_catalog.pg_roles order by 1")) {
            while (result.next()) {
                roles.add(result.getString(1));
            }
        }
        return roles;
    }

    private static Set<String> roles(Catalog catalog) {
        Set<String> roles = new TreeSet<>();
        for (SchemaObject object : catalog.objects().values()) {
            if (object instanceof Owner owner) {
                roles.add(owner.role());
            } else if (object instanceof Policy policy) {
                roles.addAll(policy.roles());
            } else if (object instanceof DefaultPrivileges privileges) {
                roles.add(privileges.role());
                roles.add(privileges.grantee());
            } else if (object.id().kind() == Kind.PRIVILEGES || object.id().kind() == Kind.USER_MAPPING) {
                roles.add(object.id().name());
            }
        }
        roles.removeAll(NO_ROLES);
        roles.removeIf(role -> role.startsWith("pg_"));
        return roles;
    }
}
