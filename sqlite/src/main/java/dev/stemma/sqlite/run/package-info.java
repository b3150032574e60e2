/// Runs scripts and revisions on a SQLite database, and keeps the ledger in it.
@NullMarked
package dev.stemma.sqlite.run;

import org.jspecify.annotations.NullMarked;
