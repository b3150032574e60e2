/// PostgreSQL, 14 and later: the one class that the doors name.
@NullMarked
package dev.stemma.postgres;

import org.jspecify.annotations.NullMarked;
