package dev.stemma.command;

import dev.stemma.revision.RevisionId;
import java.time.Clock;
import java.util.function.Supplier;

/// What differs from run to run, passed in so that tests can hold it still.
///
/// @param ids names for new revisions and for runs
public record Surroundings(Clock clock, Supplier<RevisionId> ids) {}
