/// Random pairs of schemas over all that PostgreSQL knows, each led to the other and back: what no one thought of.
@NullMarked
package dev.stemma.postgres.property;

import org.jspecify.annotations.NullMarked;
