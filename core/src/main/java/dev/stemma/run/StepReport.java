package dev.stemma.run;

import dev.stemma.revision.Step;
import java.time.Duration;

/// A step that was taken.
///
/// @param statements how many statements were run for it now
/// @param took       as long as the database worked on it
public record StepReport(Step step, int statements, Duration took) {}
