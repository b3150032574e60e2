package dev.stemma.proof;

import dev.stemma.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A plan that does not do what it should. It is never the user's fault: the plan is ours.
///
/// @param stage     what was being shown: `building the old schema`, `up`, `down`, `up again`
/// @param statement the statement that failed; empty where all ran, but the outcome differs
/// @param facts     the server's words, or the differences that were left
public record ProofFailed(String stage, String statement, List<String> facts) implements Problem {
    public ProofFailed {
        facts = List.copyOf(facts);
    }

    @Override
    public String code() {
        return "proof-failed";
    }

    @Override
    public String summary() {
        return statement.isEmpty()
                ? "the plan was run on a scratch database, and '" + stage + "' left differences"
                : "the plan was run on a scratch database, and '" + stage + "' failed";
    }

    @Override
    public List<String> details() {
        List<String> details = new ArrayList<>();
        if (!statement.isEmpty()) {
            details.addAll(statement.lines().toList());
        }
        details.addAll(facts);
        return details;
    }

    @Override
    public Optional<String> hint() {
        return Optional.of(
                "nothing was written; split the change, or write the revision by hand, and please report this");
    }
}
