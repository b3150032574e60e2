package dev.stemma.postgres.plan;

import dev.stemma.catalog.ObjectId;
import dev.stemma.plan.Hazard;
import dev.stemma.plan.Statement;
import java.util.ArrayList;
import java.util.List;

/// A statement in the making. One with a head (`ALTER TABLE app.users`) can take the clauses of its neighbours.
///
/// @param words  what it does to its object, for the comment over the group: `add column email`
/// @param merge  neighbours with the same head and the same of this become one statement; empty for none
record Step(
        ObjectId about,
        String words,
        String head,
        String clause,
        String merge,
        Statement.Mode mode,
        List<Hazard> hazards) {
    static Step of(ObjectId about, String words, String sql, Hazard... hazards) {
        return new Step(about, words, "", sql, "", Statement.Mode.IN_TRANSACTION, List.of(hazards));
    }

    static Step clause(ObjectId about, String words, String head, String clause, String merge, Hazard... hazards) {
        return new Step(about, words, head, clause, merge, Statement.Mode.IN_TRANSACTION, List.of(hazards));
    }

    Step with(Hazard hazard) {
        List<Hazard> all = new ArrayList<>(hazards);
        all.add(hazard);
        return new Step(about, words, head, clause, merge, mode, all);
    }

    Step withMode(Statement.Mode other) {
        return new Step(about, words, head, clause, merge, other, hazards);
    }

    boolean joins(Step next) {
        return !merge.isEmpty() && merge.equals(next.merge) && head.equals(next.head) && mode == next.mode;
    }

    Step join(Step next) {
        List<Hazard> all = new ArrayList<>(hazards);
        next.hazards.stream().filter(hazard -> !all.contains(hazard)).forEach(all::add);
        String both = words.equals(next.words) ? words : words + ", " + next.words;
        return new Step(about, both, head, clause + ",\n    " + next.clause, merge, mode, all);
    }

    String sql() {
        if (head.isEmpty()) {
            return clause;
        }
        return clause.contains("\n") ? head + "\n    " + clause : head + " " + clause;
    }
}
