package dev.stemma.postgres.plan;

import dev.stemma.catalog.ObjectId;
import dev.stemma.postgres.read.UsualPrivileges;

/// Which usual privileges an object has, by its kind.
final class UsualPrivilegesOf {
    private UsualPrivilegesOf() {}

    static UsualPrivileges of(ObjectId target) {
        return switch (target.kind()) {
            case COLUMN -> UsualPrivileges.COLUMN;
            case SEQUENCE, IDENTITY -> UsualPrivileges.SEQUENCE;
            case FUNCTION, PROCEDURE, AGGREGATE -> UsualPrivileges.FUNCTION;
            case ENUM, COMPOSITE_TYPE, DOMAIN, RANGE_TYPE, BASE_TYPE -> UsualPrivileges.TYPE;
            case LANGUAGE -> UsualPrivileges.LANGUAGE;
            case SCHEMA -> target.name().equals("public") ? UsualPrivileges.PUBLIC_SCHEMA : UsualPrivileges.SCHEMA;
            case FOREIGN_DATA_WRAPPER, FOREIGN_SERVER -> UsualPrivileges.SERVER;
            default -> UsualPrivileges.TABLE;
        };
    }

    static UsualPrivileges ofNew(String objects) {
        return switch (objects) {
            case "SEQUENCES" -> UsualPrivileges.SEQUENCE;
            case "FUNCTIONS" -> UsualPrivileges.FUNCTION;
            case "TYPES" -> UsualPrivileges.TYPE;
            case "SCHEMAS" -> UsualPrivileges.SCHEMA;
            default -> UsualPrivileges.TABLE;
        };
    }
}
