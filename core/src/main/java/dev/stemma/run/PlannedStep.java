package dev.stemma.run;

import dev.stemma.revision.Step;
import dev.stemma.sql.Script;
import java.util.List;

/// A step that a run would take, and the statements it would run.
public record PlannedStep(Step step, Script script, List<Segment> segments) {
    public PlannedStep {
        segments = List.copyOf(segments);
    }
}
