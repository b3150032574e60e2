package dev.stemma.jpa.managed;

import dev.stemma.catalog.ObjectId;
import dev.stemma.problem.Problem;
import java.util.List;
import java.util.Optional;

/// Something that entities do not manage needs what they have no longer.
///
/// @param object what would break
/// @param needs  what it needs, and no entity has
record StillNeeded(ObjectId object, List<ObjectId> needs) implements Problem {
    StillNeeded {
        needs = List.copyOf(needs);
    }

    @Override
    public String code() {
        return "still-needed";
    }

    @Override
    public String summary() {
        return "'" + object + "' needs what no entity has any more";
    }

    @Override
    public List<String> details() {
        return needs.stream().map(ObjectId::toString).toList();
    }

    @Override
    public Optional<String> hint() {
        return Optional.of("keep the field for now; or write a revision by hand that changes '" + object
                + "' first, then generate");
    }
}
