package dev.stemma.run;

import java.util.List;

/// Steps to be written down as a script, which somebody else runs.
///
/// @param start where the database must stand before the first step
public record OfflineRun(OfflineStart start, List<Work> works, RunOptions options) {
    public OfflineRun {
        works = List.copyOf(works);
    }
}
