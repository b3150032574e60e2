package dev.stemma.postgres.read;

import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Privilege;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the owner and everyone may do with an object on which nothing was granted or revoked.
public enum UsualPrivileges {
    TABLE(Set.of("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER", "MAINTAIN"), Set.of()),
    COLUMN(Set.of(), Set.of()),
    SEQUENCE(Set.of("SELECT", "UPDATE", "USAGE"), Set.of()),
    FUNCTION(Set.of("EXECUTE"), Set.of("EXECUTE")),
    TYPE(Set.of("USAGE"), Set.of("USAGE")),
    LANGUAGE(Set.of("USAGE"), Set.of("USAGE")),
    SCHEMA(Set.of("USAGE", "CREATE"), Set.of()),
    PUBLIC_SCHEMA(Set.of("USAGE", "CREATE"), Set.of("USAGE")),
    SERVER(Set.of("USAGE"), Set.of()),
    LARGE_OBJECT(Set.of("SELECT", "UPDATE"), Set.of());

    private final Set<String> owner;
    private final Set<String> everyone;

    UsualPrivileges(Set<String> owner, Set<String> everyone) {
        this.owner = owner;
        this.everyone = everyone;
    }

    /// Those that an object of this kind has.
    public static UsualPrivileges on(ObjectId target) {
        return switch (target.kind()) {
            case COLUMN -> COLUMN;
            case SEQUENCE, IDENTITY -> SEQUENCE;
            case FUNCTION, PROCEDURE, AGGREGATE -> FUNCTION;
            case ENUM, COMPOSITE_TYPE, DOMAIN, RANGE_TYPE, BASE_TYPE -> TYPE;
            case LANGUAGE -> LANGUAGE;
            case SCHEMA -> target.name().equals("public") ? PUBLIC_SCHEMA : SCHEMA;
            case FOREIGN_DATA_WRAPPER, FOREIGN_SERVER -> SERVER;
            default -> TABLE;
        };
    }

    /// Those that new objects have of which default privileges speak by this word.
    public static UsualPrivileges ofNew(String objects) {
        return switch (objects) {
            case "SEQUENCES" -> SEQUENCE;
            case "FUNCTIONS" -> FUNCTION;
            case "TYPES" -> TYPE;
            case "SCHEMAS" -> SCHEMA;
            case "LARGE OBJECTS" -> LARGE_OBJECT;
            default -> TABLE;
        };
    }

    boolean covers(String grantee, List<Privilege> held, int majorVersion) {
        if (held.isEmpty() && this == COLUMN) {
            return true;
        }
        Set<String> names = new HashSet<>();
        for (Privilege privilege : held) {
            if (privilege.grantable()) {
                return false;
            }
            names.add(privilege.name());
        }
        return switch (grantee) {
            case Acl.OWNER -> names.equals(ownerRights(majorVersion));
            case Acl.PUBLIC -> names.equals(publicRights(majorVersion));
            default -> false;
        };
    }

    /// What the role has on an object on which nothing was granted or revoked.
    public Set<String> of(String grantee, int majorVersion) {
        return switch (grantee) {
            case Acl.OWNER -> ownerRights(majorVersion);
            case Acl.PUBLIC -> publicRights(majorVersion);
            default -> Set.of();
        };
    }

    /// The same as rights that may be compared with others.
    public List<Privilege> rights(String grantee, int majorVersion) {
        return of(grantee, majorVersion).stream()
                .sorted()
                .map(name -> new Privilege(name, false))
                .toList();
    }

    private Set<String> ownerRights(int majorVersion) {
        Set<String> rights = new HashSet<>(owner);
        if (majorVersion < 17) {
            rights.remove("MAINTAIN");
        }
        return rights;
    }

    /// Up to version 14 everyone could create in the public schema.
    private Set<String> publicRights(int majorVersion) {
        return this == PUBLIC_SCHEMA && majorVersion < 15 ? Set.of("USAGE", "CREATE") : everyone;
    }
}
