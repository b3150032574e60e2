package dev.stemma.postgres.property;

import dev.stemma.sql.Identifiers;
import java.util.List;

/// Comments, owners and grants.
final class FacetMaker {
    static final List<String> ROLES = List.of("stemma_case_pair_a", "stemma_case_pair_b", "stemma_case Pair C");

    private static final List<String> TEXTS = List.of("one", "two", "it''s \"odd\"", "several\nlines", "E\\scape");

    private final World world;

    FacetMaker(World world) {
        this.world = world;
    }

    void comment(Choices choices, String target, int percent) {
        Choices own = choices.in("comment");
        if (own.chance("said", percent)) {
            world.add(own, target, "comment on " + target + " is '" + own.pick("text", TEXTS) + "'");
        }
    }

    void owner(Choices choices, String target) {
        Choices own = choices.in("owner");
        if (own.chance("other", 8)) {
            world.add(own, target, "alter " + target + " owner to " + role(own, "role"));
        }
    }

    void grants(Choices choices, String target, List<String> privileges) {
        for (String role : ROLES) {
            Choices own = choices.in("grant " + role);
            if (own.chance("given", 6)) {
                List<String> some = own.some("which", privileges, 50);
                String option = own.chance("option", 15) ? " with grant option" : "";
                world.add(
                        own,
                        target,
                        "grant " + (some.isEmpty() ? "all" : String.join(", ", some)) + " on " + target + " to "
                                + Identifiers.quote(role) + option);
            }
        }
        if (choices.chance("public", 4)) {
            world.add(choices.in("public"), target, "grant " + privileges.getFirst() + " on " + target + " to public");
        }
        if (choices.chance("revoked", 3)) {
            world.add(choices.in("revoked"), target, "revoke all on " + target + " from public");
        }
    }

    static String role(Choices choices, String name) {
        return Identifiers.quote(choices.pick(name, ROLES));
    }
}
