package dev.stemma.revision;

import java.util.List;

/// The steps of a range that starts at a state of its own and asks no database.
///
/// @param start what is applied before the first step
/// @param steps what to do
public record RangePlan(Applied start, List<Step> steps) {
    public RangePlan {
        steps = List.copyOf(steps);
    }
}
