/// Finds Java revisions and makes what a runner needs of them: compiles sources in memory, loads classes, renders
/// their calls. Promises that nothing of a revision is run before it is asked for, and that a mistake in a source is
/// shown with its line.
@NullMarked
package dev.stemma.operations.load;

import org.jspecify.annotations.NullMarked;
