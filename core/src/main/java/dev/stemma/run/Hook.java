package dev.stemma.run;

import dev.stemma.sql.Script;
import java.util.Optional;
import java.util.function.Consumer;

/// Has something to do at a moment of a run. What it throws stops the run; what is committed by then stays.
@FunctionalInterface
public interface Hook {
    /// @param say takes lines for whoever watches the run
    void at(Moment moment, Consumer<String> say) throws Exception;

    /// What it does, where that is SQL and nothing else: somebody else can run it.
    default Optional<Script> script() {
        return Optional.empty();
    }
}
