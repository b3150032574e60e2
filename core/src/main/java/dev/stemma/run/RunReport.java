package dev.stemma.run;

import java.util.List;

/// What a run has done.
///
/// @param batch    the name of the run in the ledger
/// @param squashed what the ledger lists otherwise from now on
/// @param steps    in the order in which they were taken; none where there was nothing to do
public record RunReport(String batch, List<Squashed> squashed, List<StepReport> steps) {
    public RunReport {
        squashed = List.copyOf(squashed);
        steps = List.copyOf(steps);
    }

    public boolean isNothing() {
        return squashed.isEmpty() && steps.isEmpty();
    }
}
