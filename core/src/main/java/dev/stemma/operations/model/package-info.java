/// What a Java revision says, as values: each call on `op` becomes one [dev.stemma.operations.model.Operation].
/// Knows nothing of databases; what an operation looks like in SQL is a renderer's duty.
@NullMarked
package dev.stemma.operations.model;

import org.jspecify.annotations.NullMarked;
