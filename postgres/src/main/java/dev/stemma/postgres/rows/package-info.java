/// Makes rows that fit a schema, and reads them back. The server is the judge of what fits: what it refuses is tried in
/// another way, and then said.
@NullMarked
package dev.stemma.postgres.rows;

import org.jspecify.annotations.NullMarked;
