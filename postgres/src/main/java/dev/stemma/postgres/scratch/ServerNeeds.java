package dev.stemma.postgres.scratch;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.DefaultPrivileges;
import dev.stemma.catalog.Index;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.MaterializedView;
import dev.stemma.catalog.Owner;
import dev.stemma.catalog.Policy;
import dev.stemma.catalog.Privileges;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import dev.stemma.sql.Identifiers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;

/// What belongs to a whole server and a catalog only names: roles, tablespaces. A scratch server is given those that it
/// lacks, so that owners, grants and policies can be made there.
public final class ServerNeeds {
    private static final Set<String> NO_ROLES = Set.of("public", "@owner", "@current");

    private ServerNeeds() {}

    /// Makes what is missing: roles without the right to log in, tablespaces inside of the server's own folder.
    public static void meet(Connection scratch, Catalog catalog) throws SQLException {
        Set<String> roles = roles(catalog);
        Set<String> tablespaces = tablespaces(catalog);
        if (roles.isEmpty() && tablespaces.isEmpty()) {
            return;
        }
        try (Statement statement = scratch.createStatement()) {
            roles.removeAll(names(statement, "select rolname from pg_catalog.pg_roles order by 1"));
            Set<String> superusers = superusers(catalog);
            for (String role : roles) {
                String rights = superusers.contains(role) ? " superuser nologin" : " nologin";
                statement.execute("create role " + Identifiers.quote(role) + rights);
            }
            if (!tablespaces.isEmpty()) {
                tablespaces.removeAll(names(statement, "select spcname from pg_catalog.pg_tablespace order by 1"));
            }
            for (String tablespace : tablespaces) {
                statement.execute("set allow_in_place_tablespaces = on");
                statement.execute("create tablespace " + Identifiers.quote(tablespace) + " location ''");
                statement.execute("reset allow_in_place_tablespaces");
            }
        }
    }

    /// Those who own what only a superuser may own.
    private static Set<String> superusers(Catalog catalog) {
        Set<String> roles = new TreeSet<>();
        for (SchemaObject object : catalog.objects().values()) {
            if (object instanceof Owner owner) {
                Kind kind = owner.id().requiredParent().kind();
                if (kind == Kind.FOREIGN_DATA_WRAPPER || kind == Kind.EVENT_TRIGGER) {
                    roles.add(owner.role());
                }
            }
        }
        return roles;
    }

    private static Set<String> names(Statement statement, String query) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                names.add(result.getString(1));
            }
        }
        return names;
    }

    private static Set<String> tablespaces(Catalog catalog) {
        Set<String> tablespaces = new TreeSet<>();
        for (SchemaObject object : catalog.objects().values()) {
            String tablespace = object instanceof Table table
                    ? table.tablespace()
                    : object instanceof Index index
                            ? index.tablespace()
                            : object instanceof Constraint constraint
                                    ? constraint.tablespace()
                                    : object instanceof MaterializedView view ? view.tablespace() : null;
            if (tablespace != null) {
                tablespaces.add(tablespace);
            }
        }
        return tablespaces;
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
            } else if (object instanceof Privileges privileges) {
                roles.add(privileges.grantee());
                if (privileges.grantor() != null) {
                    roles.add(privileges.grantor());
                }
            } else if (object.id().kind() == Kind.USER_MAPPING) {
                roles.add(object.id().name());
            }
        }
        roles.removeAll(NO_ROLES);
        roles.removeIf(role -> role.startsWith("pg_"));
        return roles;
    }
}
