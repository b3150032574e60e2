package dev.stemma.revision;

import dev.stemma.problem.Problem;
import java.util.List;
import java.util.Optional;

/// The ledger lists revisions that the folders lack: the database is newer than the files, or files are gone.
public record UnknownApplied(List<RevisionId> ids) implements Problem {
    public UnknownApplied {
        ids = List.copyOf(ids);
    }

    @Override
    public String code() {
        return "unknown-applied";
    }

    @Override
    public String summary() {
        return ids.size() == 1
                ? "revision '" + ids.getFirst() + "' is applied, but there is no file of it"
                : ids.size() + " revisions are applied, but there are no files of them";
    }

    @Override
    public List<String> details() {
        return ids.size() == 1 ? List.of() : ids.stream().map(RevisionId::text).toList();
    }

    @Override
    public Optional<String> hint() {
        return Optional.of("bring the files, or undo with 'downgrade', which knows the way back from the ledger");
    }
}
