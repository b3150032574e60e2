/// Reads a PostgreSQL database into a catalog: a fixed number of plain scans of the system catalogs, sent together in
/// one snapshot and joined in our own memory. Definitions are the server's own prints, made with an empty search path.
@NullMarked
package dev.stemma.postgres.read;

import org.jspecify.annotations.NullMarked;
