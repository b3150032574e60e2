package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.plan.Hazards;
import java.util.HashSet;
import java.util.Set;

/// A new rule of a domain is held against the rows of every table that has a column of it.
final class DomainHazards {
    private DomainHazards() {}

    static Step ofRule(Step step, ObjectId domain, Scene scene) {
        return isUsed(domain, scene, new HashSet<>())
                ? step.with(Hazards.scans(
                                "every row of every table with a column of " + domain.path() + " is looked at"))
                        .with(Hazards.blocksWrites("those tables cannot be written to meanwhile"))
                        .with(Hazards.mayFail("a value that breaks the rule stops it"))
                : step;
    }

    private static boolean isUsed(ObjectId domain, Scene scene, Set<ObjectId> seen) {
        if (!seen.add(domain)) {
            return false;
        }
        for (Column column : scene.from().all(Column.class)) {
            if (scene.from().needs(column.id()).contains(domain)) {
                ObjectId holder = column.id().requiredParent();
                if (holder.kind() == Kind.TABLE && scene.stands(holder)) {
                    return true;
                }
            }
        }
        return scene.from().dependencies().entrySet().stream()
                .anyMatch(entry -> entry.getKey().kind() == Kind.DOMAIN
                        && entry.getValue().contains(domain)
                        && isUsed(entry.getKey(), scene, seen));
    }
}
