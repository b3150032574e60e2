package dev.stemma.operations;

import dev.stemma.operations.model.Constraint;
import java.util.List;

/// Two checks of one table must not have the same name, even when their author gives none.
final class DistinctNames {
    private DistinctNames() {}

    /// The constraint, with a number behind its name where another one has that.
    static Constraint of(Constraint constraint, List<Constraint> others) {
        if (!(constraint instanceof Constraint.Check check)) {
            return constraint;
        }
        String name = check.name();
        for (int number = 1; isTaken(name, others); number++) {
            name = check.name() + number;
        }
        return new Constraint.Check(name, check.condition(), check.inheritance(), check.validity());
    }

    private static boolean isTaken(String name, List<Constraint> others) {
        return others.stream().anyMatch(other -> other.name().equals(name));
    }
}
