/// Throw-away databases: on a configured server, on the target's own, or on an embedded one, in this order and
/// always of the target's major version. Promises that none of them stays behind.
@NullMarked
package dev.stemma.postgres.scratch;

import org.jspecify.annotations.NullMarked;
