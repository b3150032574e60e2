/// What Java revisions call, as SQL for SQLite.
@NullMarked
package dev.stemma.sqlite.operations;

import org.jspecify.annotations.NullMarked;
