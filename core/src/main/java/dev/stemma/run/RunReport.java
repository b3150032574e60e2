package dev.stemma.run;

import java.util.List;

/// What a run has done.
///
/// @param batch the name of the run in the ledger
/// @param steps in the order in which they were taken; none where there was nothing to do
public record RunReport(String batch, List<StepReport> steps) {
    public RunReport {
        steps = List.copyOf(steps);
    }

    public boolean isNothing() {
        return steps.isEmpty();
    }
}
