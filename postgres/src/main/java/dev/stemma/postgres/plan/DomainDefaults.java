package dev.stemma.postgres.plan;

import dev.stemma.catalog.DomainType;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import java.util.List;

/// Defaults of domains. They are no objects by themselves, but can be taken off and put back, so that what they call
/// can be made again under a domain that stays.
final class DomainDefaults {
    private DomainDefaults() {}

    /// Whether a domain stands on such an object by its default only: its checks stand on it by themselves.
    static boolean isForDefault(ObjectId need) {
        return switch (need.kind()) {
            case FUNCTION, OPERATOR, SEQUENCE -> true;
            default -> false;
        };
    }

    /// Whether the domain is without its default until what that is made with is there again, or itself is gone.
    static boolean isTakenOff(Scene scene, ObjectId domain) {
        return domain.kind() == Kind.DOMAIN
                && scene.from().find(domain) instanceof DomainType type
                && type.defaultExpression() != null
                && scene.from().needs(domain).stream().anyMatch(need -> isInTheWayOf(need, domain, scene));
    }

    private static boolean isInTheWayOf(ObjectId need, ObjectId domain, Scene scene) {
        boolean waits = scene.makesRoom(domain)
                || scene.fate(domain) == Fate.ALTER && scene.to().needs(domain).contains(need);
        return waits && isForDefault(need) && scene.fate(need).goes();
    }

    static List<Step> takeOff(ObjectId domain) {
        return List.of(Step.of(domain, "no default for now", "ALTER DOMAIN " + Names.sql(domain) + " DROP DEFAULT"));
    }
}
