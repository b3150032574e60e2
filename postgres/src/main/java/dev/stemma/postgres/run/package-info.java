/// Runs scripts and revisions: the ledger, the runner's lock, segments, retries, and what is to be done when
/// the connection is lost. Promises that the ledger and the database never disagree.
@NullMarked
package dev.stemma.postgres.run;

import org.jspecify.annotations.NullMarked;
