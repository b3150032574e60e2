package dev.stemma.run;

import java.util.function.Consumer;

/// Has something to do at a moment of a run. What it throws stops the run; what is committed by then stays.
@FunctionalInterface
public interface Hook {
    /// @param say takes lines for whoever watches the run
    void at(Moment moment, Consumer<String> say) throws Exception;
}
