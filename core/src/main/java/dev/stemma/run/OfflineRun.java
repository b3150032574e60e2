package dev.stemma.run;

import java.util.List;

/// Steps to be written down as a script, which somebody else runs.
///
/// @param start where the database must stand before the first step
/// @param hooks of which those that are SQL have their places in the script
public record OfflineRun(OfflineStart start, List<Work> works, RunOptions options, Hooks hooks) {
    public OfflineRun {
        works = List.copyOf(works);
    }
}
