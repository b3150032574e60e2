package dev.stemma.run;

import dev.stemma.revision.Step;
import java.util.List;

/// Decides what is to be done once the state of a database is known. Asked twice: before the lock is taken, and
/// after.
@FunctionalInterface
public interface StepPlanner {
    List<Step> steps(LedgerState state);
}
