/// Shows, on scratch databases, that a plan does what it says: up gives exactly what is wanted, down gives back exactly
/// what was, up again works. Nothing is offered to anyone before that holds.
@NullMarked
package dev.stemma.proof;

import org.jspecify.annotations.NullMarked;
