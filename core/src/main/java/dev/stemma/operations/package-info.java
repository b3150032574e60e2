/// What a Java revision is written with: [dev.stemma.operations.JavaRevision], its annotation, and
/// [dev.stemma.operations.Operations], each of whose calls is recorded as a value. Promises that the same calls give
/// the same SQL, with a database at hand and without one.
@NullMarked
package dev.stemma.operations;

import org.jspecify.annotations.NullMarked;
