package dev.stemma.postgres.plan;

import dev.stemma.catalog.DefaultPrivileges;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Privilege;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What the default privileges that are in force while a plan runs give to the objects it makes: those of the old
/// catalog that stay, since dropping them comes first and making new ones comes last.
final class GivenByDefault {
    private GivenByDefault() {}

    static Set<String> grantees(Scene scene, ObjectId target) {
        Set<String> grantees = new TreeSet<>();
        inForce(scene, target).forEach(privileges -> grantees.add(privileges.grantee()));
        return grantees;
    }

    /// What a new object's role holds: the usual rights, or what global default privileges say instead, and what those
    /// of the schema add.
    static List<Privilege> held(Scene scene, ObjectId target, String grantee, List<Privilege> usual) {
        List<Privilege> held = new ArrayList<>(usual);
        for (DefaultPrivileges privileges : inForce(scene, target)) {
            if (!privileges.grantee().equals(grantee)) {
                continue;
            }
            if (privileges.schema() == null) {
                held.clear();
            }
            privileges.privileges().stream()
                    .filter(privilege -> !held.contains(privilege))
                    .forEach(held::add);
        }
        return held;
    }

    private static List<DefaultPrivileges> inForce(Scene scene, ObjectId target) {
        String objects = objects(target.kind());
        List<DefaultPrivileges> found = new ArrayList<>();
        if (objects == null) {
            return found;
        }
        for (DefaultPrivileges privileges : scene.defaultPrivileges()) {
            boolean here = privileges.schema() == null || Objects.equals(privileges.schema(), target.rootSchema());
            if (here && privileges.objects().equals(objects)) {
                found.add(privileges);
            }
        }
        // Those of the whole database first: they replace the usual rights, the others add to them.
        found.sort(java.util.Comparator.comparing(privileges -> privileges.schema() != null));
        return found;
    }

    static List<DefaultPrivileges> inForce(Scene scene) {
        List<DefaultPrivileges> found = new ArrayList<>();
        for (DefaultPrivileges privileges : scene.from().all(DefaultPrivileges.class)) {
            if (privileges.role().equals(Alignment.CURRENT) && scene.to().contains(privileges.id())) {
                found.add(privileges);
            }
        }
        return found;
    }

    private static @Nullable String objects(Kind kind) {
        return switch (kind) {
            case TABLE, VIEW, MATERIALIZED_VIEW -> "TABLES";
            case SEQUENCE, IDENTITY -> "SEQUENCES";
            case FUNCTION, PROCEDURE, AGGREGATE -> "FUNCTIONS";
            case ENUM, COMPOSITE_TYPE, DOMAIN, RANGE_TYPE, BASE_TYPE -> "TYPES";
            case SCHEMA -> "SCHEMAS";
            default -> null;
        };
    }
}
