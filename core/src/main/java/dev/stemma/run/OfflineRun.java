package dev.stemma.run;

import java.util.List;

/// Steps to be written down as a script, which somebody else runs.
///
/// @param start what the ledger must list before the first step, and nothing beside it
public record OfflineRun(List<RevisionFacts> start, List<Work> works, RunOptions options) {
    public OfflineRun {
        start = List.copyOf(start);
        works = List.copyOf(works);
    }
}
