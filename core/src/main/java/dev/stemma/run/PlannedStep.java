package dev.stemma.run;

import dev.stemma.revision.Step;
import dev.stemma.sql.Script;
import dev.stemma.sql.ScriptPart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A step that a run would take.
///
/// @param script what it would run; null where a program decides that when it runs
public record PlannedStep(Step step, @Nullable Script script) {
    /// The statements, as far as they are known.
    public List<ScriptPart> parts() {
        return script == null ? List.of() : script.parts();
    }
}
