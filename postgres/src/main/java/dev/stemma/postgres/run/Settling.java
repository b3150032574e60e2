package dev.stemma.postgres.run;

import dev.stemma.postgres.wire.ServerError;

/// Finds out what came of the work of a connection that was lost.
@FunctionalInterface
interface Settling {
    /// Returns where all tasks turn out to be done; else there is a problem that says where the database
    /// stands.
    void settle(String during, ServerError error);
}
