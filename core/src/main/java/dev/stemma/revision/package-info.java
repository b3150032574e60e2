/// The graph of revisions: pure arithmetic on sets. Reads no file and no database, and its answers never depend on
/// hashing. Whatever a graph holds is valid; whatever a target means is decided here, once, for every command.
@NullMarked
package dev.stemma.revision;

import org.jspecify.annotations.NullMarked;
