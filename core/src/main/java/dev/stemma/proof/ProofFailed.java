package dev.stemma.proof;

import dev.stemma.problem.Problem;
import java.util.List;
import java.util.Optional;

/// A plan that does not do what it should. It is never the user's fault: the plan is ours.
///
/// @param stage what was being shown: `building what is there`, `up`, `down`, `up again`
/// @param facts the server's words, or the differences that were left
public record ProofFailed(String stage, How how, List<String> facts) implements Problem {
    public ProofFailed {
        facts = List.copyOf(facts);
    }

    /// In which way.
    public enum How {
        /// a statement failed
        STOPPED,
        /// all ran, but what came of it is something else
        DIFFERENT
    }

    @Override
    public String code() {
        return "proof-failed";
    }

    @Override
    public String summary() {
        String what = how == How.STOPPED ? "' failed" : "' left differences";
        return "the plan was run on a scratch database, and '" + stage + what;
    }

    @Override
    public List<String> details() {
        return facts;
    }

    @Override
    public Optional<String> hint() {
        return Optional.of(
                "nothing was written; split the change, or write the revision by hand, and please report this");
    }
}
