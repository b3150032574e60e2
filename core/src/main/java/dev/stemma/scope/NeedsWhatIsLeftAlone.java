package dev.stemma.scope;

import dev.stemma.problem.Problem;
import java.util.List;
import java.util.Optional;

/// The settings leave something alone that something else cannot do without.
///
/// @param needs each a line
/// @param names what a person calls the two schemas
public record NeedsWhatIsLeftAlone(List<String> needs, List<String> names) implements Problem {
    public NeedsWhatIsLeftAlone {
        needs = List.copyOf(needs);
        names = List.copyOf(names);
    }

    @Override
    public String code() {
        return "needs-what-is-left-alone";
    }

    @Override
    public String summary() {
        return "what is managed and what is left alone cannot be parted so";
    }

    @Override
    public List<String> details() {
        return needs;
    }

    @Override
    public Optional<String> hint() {
        return Optional.of("what is left alone stays as it is in '" + names.getFirst()
                + "': manage both, or leave both alone (settings 'manage' and 'leave')");
    }
}
